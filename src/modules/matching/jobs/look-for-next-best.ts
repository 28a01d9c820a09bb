import { within } from '../../../platform/db/index.ts';
import type { Handler } from '../../../platform/jobs/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { askForRun } from '../commands/ask-for-run.ts';
import type { Tables } from '../tables.ts';

/** A match has come to nothing, and the person waits again: a run for them alone, in which every other match stays. */
export const lookForNextBest: Handler<unknown> = async ({ tx, event, now }) => {
  const row = await within<Tables>(tx)
    .selectFrom('matching.request')
    .select(['id', 'programme'])
    .where('id', '=', event.ids['request'] ?? null)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  const programme = row && (await readProgramme(tx, row.programme));
  if (programme) await askForRun(tx, { programme, trial: null, repeats: null, only: row.id, by: null, now });
};
