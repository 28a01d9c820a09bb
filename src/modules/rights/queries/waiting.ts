import { type Tx, within } from '../../../platform/db/index.ts';
import type { WaitingFor } from '../../../platform/http/index.ts';
import { words } from '../pages/your-record/words.ts';
import type { RightsTables } from '../tables.ts';

/** A record that was prepared for somebody, until it is marked as answered. */
export const waitingRecords: WaitingFor = async ({ tx, actor }) =>
  (await preparedFor(tx, actor.person)).map((since) => ({
    title: words.waiting,
    href: '/your-details/record',
    action: words.open,
    since,
  }));

async function preparedFor(tx: Tx, person: string): Promise<readonly Temporal.Instant[]> {
  const rows = await within<RightsTables>(tx)
    .selectFrom('rights.request')
    .select('prepared_at')
    .where('person', '=', person)
    .where('closed_at', 'is', null)
    .where('prepared_at', 'is not', null)
    .execute();
  return rows.flatMap(({ prepared_at: at }) => (at ? [at] : []));
}
