import { addWorkingDays } from '../../platform/clock/index.ts';
import { isAway, type Leave } from '../directory/index.ts';

interface Counted {
  readonly offeredOn: Temporal.PlainDate;
  readonly workingDays: number;
  /** Of either of the two: nobody's time runs out while one of them is away. */
  readonly leaves: readonly Leave[];
}

/** The last day for an answer. */
export const answerBy = ({ offeredOn, workingDays, leaves }: Counted): Temporal.PlainDate =>
  addWorkingDays(offeredOn, workingDays, (day) => isAway(day, leaves));
