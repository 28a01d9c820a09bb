import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { readLeaves } from '../../directory/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { answerBy } from '../clock.ts';
import type { Tables } from '../tables.ts';

interface Counting {
  readonly id: string;
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly offeredAt: Temporal.Instant;
}

/** The last day for an answer, counted again with the leave of both as it is known now, and kept. */
export async function countAgain(tx: Tx, { id, programme: programmeId, mentee, mentor, offeredAt }: Counting) {
  const programme = await readProgramme(tx, programmeId);
  if (!programme) throw new Error('There is no such programme');
  const offeredOn = dayOf(offeredAt);
  const leaves = await readLeaves(tx, { programme: programmeId, people: [mentee, mentor], from: offeredOn });
  const { answerWorkingDays: workingDays } = programme.settings.terms.matching;
  const day = answerBy({ offeredOn, workingDays, leaves });
  await within<Tables>(tx).updateTable('matching.proposal').set({ answer_by: day }).where('id', '=', id).execute();
  return day;
}
