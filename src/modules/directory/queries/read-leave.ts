import { type Tx, within } from '../../../platform/db/index.ts';
import type { Leave } from '../leave.ts';
import type { Tables } from '../tables.ts';

/** The leave of somebody that is not over on this day, soonest first. */
export async function readLeave(
  tx: Tx,
  { programme, person, today }: { programme: string; person: string; today: Temporal.PlainDate },
): Promise<readonly Leave[]> {
  return within<Tables>(tx)
    .selectFrom('directory.away')
    .select(['from_day as from', 'back_on as backOn'])
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('back_on', '>', today)
    .orderBy('from_day')
    .execute();
}
