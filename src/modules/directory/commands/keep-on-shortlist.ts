import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

interface Keeping {
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
}

/** Keeping somebody twice is keeping them once. */
export async function keepOnShortlist(tx: Tx, { now, ...kept }: Keeping & { now: Temporal.Instant }): Promise<void> {
  await within<Tables>(tx)
    .insertInto('directory.shortlist')
    .values({ ...kept, kept_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function dropFromShortlist(tx: Tx, { programme, mentee, mentor }: Keeping): Promise<void> {
  await within<Tables>(tx)
    .deleteFrom('directory.shortlist')
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .where('mentor', '=', mentor)
    .execute();
}
