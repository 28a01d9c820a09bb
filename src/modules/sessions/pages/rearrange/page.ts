import { explain, page, refuse } from '../../../../platform/http/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import type { Arrangement } from '../../arrangement.ts';
import { type AtSession, atSession, sessionParams } from '../../at-session.ts';
import { moveSession } from '../../commands/move-session.ts';
import { mayArrange } from '../../policy.ts';
import { arrangementForm, fillFrom, wrongAhead } from '../arrangement/form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const rearrangePage = page({
  path: '/sessions/:session/rearrange',
  params: sessionParams,
  load: atSession,
  may: (actor, { relationship, programme }) =>
    mayArrange(actor, relationship, programme.settings.terms.sessions.arrangedBy),
  view,
  form: ({ programme }) => arrangementForm(programme.settings.terms),
  fill: ({ session }) => fillFrom(session),
  submit: async ({ tx, actor, facts, input, now }) => {
    const { session, relationship } = facts;
    if (session.state !== 'arranged') return explain(words.settled);
    const wrong = wrongAhead(input, now);
    if (wrong) return refuse({ day: wrong });
    if (isSame(facts, input)) return explain(words.same);
    await moveSession(tx, { session, relationship, arrangement: input, by: actor.person, now });
    return { to: takesPart(actor, relationship) ? `/sessions/${session.id}` : '/diary' };
  },
  next: ({ result }) => ({ to: result.to, notice: words.done }),
});

const isSame = ({ session }: AtSession, { startsAt, minutes, method, place }: Arrangement): boolean =>
  session.startsAt.equals(startsAt) &&
  session.minutes === minutes &&
  session.method === method &&
  session.place === place;
