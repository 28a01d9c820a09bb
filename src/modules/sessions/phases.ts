import type { RelationshipState } from '../relationships/index.ts';

export const phases = [
  'Agreement',
  'Building rapport',
  'Setting direction',
  'Progression',
  'Winding up',
  'Moving on',
] as const;

interface Facts {
  readonly state: RelationshipState;
  readonly sessionsHeld: number;
  readonly goals: number;
  readonly endsOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** From so many days before the planned end, the end is what is next. */
  readonly plannedDaysBefore: number;
}

/** Where a pair stands, from facts alone: the place in `phases`. */
export function phaseOf({ state, sessionsHeld, goals, endsOn, today, plannedDaysBefore }: Facts): number {
  if (state === 'agreeing') return 0;
  if (state === 'ended') return 5;
  const nearing = Temporal.PlainDate.compare(today, endsOn.subtract({ days: plannedDaysBefore })) >= 0;
  if (state === 'winding-up' || nearing) return 4;
  if (sessionsHeld === 0) return 1;
  return sessionsHeld === 1 || goals === 0 ? 2 : 3;
}
