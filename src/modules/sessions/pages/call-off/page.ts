import { explain, page } from '../../../../platform/http/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import { atSession, sessionParams } from '../../at-session.ts';
import { cancelSession } from '../../commands/cancel-session.ts';
import { mayCallOff } from '../../policy.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const callOffPage = page({
  path: '/sessions/:session/call-off',
  params: sessionParams,
  load: atSession,
  may: (actor, { relationship }) => mayCallOff(actor, relationship),
  view,
  submit: async ({ tx, actor, facts: { session, relationship }, now }) => {
    const cancelled = await cancelSession(tx, { session, relationship, by: actor.person, now });
    if (!cancelled) return explain(words.settled);
    return { to: takesPart(actor, relationship) ? `/relationships/${relationship.id}` : '/diary' };
  },
  next: ({ result }) => ({ to: result.to, notice: words.done }),
});
