import { action, explain } from '../../../../platform/http/index.ts';
import { type AtSession, atSession, sessionParams } from '../../at-session.ts';
import { settleSession } from '../../commands/settle-session.ts';
import type { SessionMove } from '../../lifecycle.ts';
import { mayArrange, maySeeSession } from '../../policy.ts';
import { sessionsOf } from '../../queries/read-session.ts';
import { words } from './words.ts';

/** The one thing that is needed after a session, in one press; then the next date, for whoever arranges it. */
const settleAction = (end: string, move: Exclude<SessionMove, 'cancel'>) =>
  action({
    path: `/sessions/:session/${end}`,
    params: sessionParams,
    load: atSession,
    may: (actor, { relationship }) => maySeeSession(actor, relationship),
    submit: async ({ tx, actor, facts, now }) => {
      const { session, relationship, programme } = facts;
      if (Temporal.Instant.compare(session.startsAt, now) > 0) return explain(words.notYet);
      if (session.state === 'cancelled') return explain(words.calledOff);
      // Saying the same again is saying it once.
      await settleSession(tx, { session, move, by: actor.person, now });
      const sessions = await sessionsOf(tx, relationship.id);
      const nextIsSet = sessions.some(
        (one) => one.state === 'arranged' && Temporal.Instant.compare(one.startsAt, now) > 0,
      );
      const arranges = mayArrange(actor, relationship, programme.settings.terms.sessions.arrangedBy);
      return nextStop(facts, { move, asksForNext: arranges && !nextIsSet && relationship.state === 'active' });
    },
    next: ({ result }) => result,
  });

function nextStop({ session }: AtSession, { move, asksForNext }: { move: SessionMove; asksForNext: boolean }) {
  const to = asksForNext ? `/relationships/${session.relationship}/sessions/new` : `/sessions/${session.id}`;
  const happened = asksForNext ? words.happenedNext : words.happened;
  return { to, notice: move === 'hold' ? happened : words.missed };
}

export const happenedAction = settleAction('happened', 'hold');
export const didNotHappenAction = settleAction('did-not-happen', 'miss');
