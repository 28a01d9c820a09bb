import type { Relationship } from '../relationships/index.ts';
import type { Session } from './queries/read-session.ts';

interface Facts {
  readonly relationship: Pick<Relationship, 'state' | 'untilDay'>;
  readonly iHaveSigned: boolean;
  /** Sessions may begin, by the programme's rule about its agreement. */
  readonly mayMeet: boolean;
  readonly arranges: boolean;
  /** In the order of their times. */
  readonly sessions: readonly Session[];
  readonly now: Temporal.Instant;
}

export type NextStep =
  | { readonly kind: 'sign' | 'they-sign' | 'arrange-first' | 'arrange-next' | 'they-arrange' | 'ended' }
  | { readonly kind: 'did-it-happen' | 'meet'; readonly session: Session }
  | { readonly kind: 'resume' | 'last-day'; readonly day: Temporal.PlainDate | null };

/** One thing, the most useful that this person can do now. */
export function nextStep({ relationship, iHaveSigned, mayMeet, arranges, sessions, now }: Facts): NextStep {
  const { state, untilDay } = relationship;
  if (state === 'ended') return { kind: 'ended' };
  const open = sessions.filter((one) => one.state === 'arranged');
  const past = open.find(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  if (past) return { kind: 'did-it-happen', session: past };
  if (state === 'agreeing' && !iHaveSigned) return { kind: 'sign' };
  if (state === 'paused') return { kind: 'resume', day: untilDay };
  const [coming] = open;
  if (coming) return { kind: 'meet', session: coming };
  if (!mayMeet) return { kind: 'they-sign' };
  if (state === 'winding-up') return { kind: 'last-day', day: untilDay };
  if (!arranges) return { kind: 'they-arrange' };
  return { kind: sessions.some((one) => one.state === 'held') ? 'arrange-next' : 'arrange-first' };
}
