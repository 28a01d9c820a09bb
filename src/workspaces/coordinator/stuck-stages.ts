import { z } from 'zod';

/** Where people get stuck, in the order of the way through a programme. */
export const stuckStage = z.enum([
  'with-manager',
  'waiting',
  'untrained',
  'unpublished',
  'no-offer',
  'unanswered',
  'no-call',
  'unsigned',
  'no-session',
  'no-word',
  'more-time',
  'unprepared',
  'another-match',
  'no-feedback',
]);
export type StuckStage = z.infer<typeof stuckStage>;

/** After so many days it counts as stuck, where the programme's terms do not say so themselves. */
export const stuckAfterDays = {
  waiting: 30,
  untrained: 30,
  unpublished: 14,
  'no-offer': 14,
  'no-call': 7,
  unsigned: 7,
  'no-session': 21,
  'no-word': 3,
  'no-feedback': 14,
} as const satisfies Partial<Record<StuckStage, number>>;

/** An offer is looked at when its clock runs out within so many days. */
export const clockNearDays = 1;
