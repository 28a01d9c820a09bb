import type { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { type Context, explain, page, refuse } from '../../../../platform/http/index.ts';
import {
  type AtRelationship,
  atRelationship,
  maySessionsBegin,
  readAgreement,
  relationshipParams,
  takesPart,
} from '../../../relationships/index.ts';
import { arrangeSession } from '../../commands/arrange-session.ts';
import { partnersOf } from '../../partners.ts';
import { mayArrange } from '../../policy.ts';
import { sessionsOf } from '../../queries/read-session.ts';
import { arrangementForm, fillWithoutDate, wrongAhead } from '../arrangement/form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

type Arriving = Context<SignedIn, z.infer<typeof relationshipParams>, unknown>;

async function load(context: Arriving) {
  const at = await atRelationship(context);
  if (!at) return null;
  const { tx, actor, services } = context;
  const { relationship } = at;
  const sessions = await sessionsOf(tx, relationship.id);
  const agreement = await readAgreement(tx, relationship.id);
  const inIt = takesPart(actor, relationship);
  const partners = inIt ? await partnersOf({ tx, sealing: services.sealing, relationship, person: actor.person }) : [];
  return { ...at, sessions, partners, why: whyNot(at, agreement?.needed ?? 'ground-rules') };
}

export type ArrangeFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Why no session can be arranged just now; null when one can. */
function whyNot({ relationship: { state } }: AtRelationship, needed: Parameters<typeof maySessionsBegin>[0]['needed']) {
  if (maySessionsBegin({ state, needed })) return null;
  if (state === 'agreeing') return words.notYet;
  return state === 'paused' ? words.paused : words.over;
}

export const arrangePage = page({
  path: '/relationships/:relationship/sessions/new',
  params: relationshipParams,
  load,
  may: (actor, { relationship, programme }) =>
    mayArrange(actor, relationship, programme.settings.terms.sessions.arrangedBy),
  view,
  form: ({ programme }) => arrangementForm(programme.settings.terms),
  fill: ({ sessions, programme }) => {
    const { usualMinutes, methods } = programme.settings.terms.sessions;
    const last = sessions.at(-1);
    return last
      ? fillWithoutDate(last)
      : { minutes: String(usualMinutes), ...(methods.length === 1 && { method: methods[0] }) };
  },
  submit: async ({ tx, actor, facts: { relationship, sessions, why }, input, now }) => {
    if (why !== null) return explain(why);
    const wrong = wrongAhead(input, now);
    if (wrong) return refuse({ day: wrong });
    const same = sessions.find((one) => one.state === 'arranged' && one.startsAt.equals(input.startsAt));
    if (same) return refuse({ day: words.clash(formatWhen(same.startsAt)) });
    await arrangeSession(tx, { relationship, arrangement: input, by: actor.person, now });
    return { to: takesPart(actor, relationship) ? `/relationships/${relationship.id}` : '/diary' };
  },
  next: ({ result }) => ({ to: result.to, notice: words.done }),
});
