import { countMatching } from '../../matching/index.ts';
import type { Weighing } from '../../relationships/index.ts';
import { progressOf } from './progress-of.ts';

/** What more time for one pair is weighed against: the mentees who wait for a match, and how much they have met. */
export const weighing: Weighing = {
  waiting: async (tx, programme, by) => (await countMatching(tx, programme, by)).waiting,
  held: async (tx, relationship) => (await progressOf(tx, relationship)).held,
};
