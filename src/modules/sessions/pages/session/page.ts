import { page } from '../../../../platform/http/index.ts';
import { linesOf, suggestedAgenda } from '../../agenda-lines.ts';
import { atSession, sessionParams } from '../../at-session.ts';
import { partnersOf } from '../../partners.ts';
import { maySeeSession } from '../../policy.ts';
import { hasLog } from '../../queries/has-log.ts';
import { actionsOf } from '../../queries/read-actions.ts';
import { readAgenda } from '../../queries/read-agenda.ts';
import { sessionsOf } from '../../queries/read-session.ts';
import { view } from './view.tsx';

export const sessionPage = page({
  path: '/sessions/:session',
  params: sessionParams,
  load: async (context) => {
    const at = await atSession(context);
    if (!at) return null;
    const { tx, actor, services } = context;
    const { session, relationship, programme } = at;
    const own = await readAgenda(tx, services.sealing, session);
    const all = await sessionsOf(tx, relationship.id);
    return {
      ...at,
      partners: await partnersOf({ tx, sealing: services.sealing, relationship, person: actor.person }),
      agenda: own ? linesOf(own) : suggestedAgenda(programme.settings.terms, session, all),
      agendaIsOwn: own !== null,
      actions: await actionsOf(tx, services.sealing, relationship.id),
      hasLog: await hasLog(tx, session.id),
    };
  },
  may: (actor, { relationship }) => maySeeSession(actor, relationship),
  view,
});
