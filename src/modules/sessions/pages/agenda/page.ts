import { z } from 'zod';
import { longText, optional } from '../../../../platform/forms/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { suggestedAgenda } from '../../agenda-lines.ts';
import { atSession, sessionParams } from '../../at-session.ts';
import { setAgenda } from '../../commands/set-agenda.ts';
import { maySetAgenda } from '../../policy.ts';
import { readAgenda } from '../../queries/read-agenda.ts';
import { sessionsOf } from '../../queries/read-session.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const agendaPage = page({
  path: '/sessions/:session/agenda',
  params: sessionParams,
  load: async (context) => {
    const at = await atSession(context);
    if (!at) return null;
    const { tx, services } = context;
    const own = await readAgenda(tx, services.sealing, at.session);
    const all = await sessionsOf(tx, at.relationship.id);
    const suggested = suggestedAgenda(at.programme.settings.terms, at.session, all).join('\n');
    return { ...at, text: own ?? suggested, suggested };
  },
  may: (actor, { relationship, session }) => session.state !== 'cancelled' && maySetAgenda(actor, relationship),
  view,
  form: () => z.object({ agenda: optional(longText({ missing: '', max: 4000 })) }),
  fill: ({ text }) => ({ agenda: text }),
  draft: ({ session }) => session.id,
  submit: async ({ tx, actor, facts: { session, suggested }, input, now, services }) => {
    const text = input.agenda === suggested ? null : input.agenda;
    await setAgenda(tx, services.sealing, { session, text, by: actor.person, now });
  },
  next: ({ params }) => ({ to: `/sessions/${params.session}`, notice: words.done }),
});
