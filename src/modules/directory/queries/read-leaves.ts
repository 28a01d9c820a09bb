import { type Tx, within } from '../../../platform/db/index.ts';
import type { Leave } from '../leave.ts';
import type { Tables } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly people: readonly string[];
  readonly from: Temporal.PlainDate;
}

/** When these people are away, as far as it is not over on this day; soonest first. */
export async function readLeaves(tx: Tx, { programme, people, from }: Wanted): Promise<readonly Leave[]> {
  return within<Tables>(tx)
    .selectFrom('directory.away')
    .select(['from_day as from', 'back_on as backOn'])
    .where('programme', '=', programme)
    .where('person', 'in', people)
    .where('back_on', '>', from)
    .orderBy('from_day')
    .execute();
}
