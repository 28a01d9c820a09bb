import type { OpeningState } from './lifecycle.ts';

/** For how long logs may be read at most. */
export const mostHours = 48;

/** Within how many days the second answers. After that nothing can be confirmed: the reason may be true no longer. */
export const answerDays = 7;

/** By how many days the members must have been told, where that is put off. */
export const mostDelayDays = 92;

interface Opening {
  readonly state: OpeningState;
  readonly askedAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant | null;
}

export const lapsesAt = ({ askedAt }: Pick<Opening, 'askedAt'>): Temporal.Instant =>
  askedAt.add({ hours: answerDays * 24 });

/** Until when it was open, or is. */
export function openUntil({ state, stateSince, endsAt }: Opening & { readonly stateSince: Temporal.Instant }) {
  return state === 'over' && endsAt && Temporal.Instant.compare(stateSince, endsAt) < 0 ? stateSince : endsAt;
}

/** How it stands by the clock: the row that says so may be some minutes late. */
export function stateAt(opening: Opening, now: Temporal.Instant): OpeningState {
  const { state, endsAt } = opening;
  if (state === 'open' && endsAt && Temporal.Instant.compare(endsAt, now) <= 0) return 'over';
  if (state === 'asked' && Temporal.Instant.compare(lapsesAt(opening), now) <= 0) return 'not-confirmed';
  return state;
}
