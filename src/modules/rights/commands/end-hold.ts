import { type Tx, within } from '../../../platform/db/index.ts';
import { record } from '../../../platform/jobs/index.ts';
import type { RightsTables } from '../tables.ts';

interface Ending {
  readonly hold: string;
  readonly programme: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** What was held goes again when its time is over. */
export async function endHold(tx: Tx, { hold, programme, by, now }: Ending): Promise<null> {
  await within<RightsTables>(tx)
    .updateTable('rights.hold')
    .set({ ended_at: now, ended_by: by })
    .where('id', '=', hold)
    .where('programme', '=', programme)
    .where('ended_at', 'is', null)
    .execute();
  await record(tx, { type: 'rights.hold-ended', by, programme, ids: { hold }, at: now });
  return null;
}
