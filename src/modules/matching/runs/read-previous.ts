import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

interface Earlier {
  readonly programme: string;
  /** When the run that asks was asked for: a repeat counts from the same moment, and so finds the same. */
  readonly countedAt: Temporal.Instant;
  readonly requests: readonly string[];
}

/** By request, the mentor whom the programme's last run of everybody, under its own settings, had for it. */
export async function readPrevious(
  tx: Tx,
  { programme, countedAt, requests }: Earlier,
): Promise<ReadonlyMap<string, string | null>> {
  const tables = within<Tables>(tx);
  const last = await tables
    .selectFrom('matching.run')
    .select('id')
    .where('programme', '=', programme)
    .where('state', '=', 'done')
    .where('trial', 'is', null)
    .where('only_request', 'is', null)
    .where('state_since', '<', countedAt)
    .orderBy('state_since', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!last) return new Map();
  const pairs = await tables
    .selectFrom('matching.run_pair')
    .select(['request', 'mentor'])
    .where('run', '=', last.id)
    .where('request', 'in', requests)
    .execute();
  return new Map(pairs.map(({ request, mentor }) => [request, mentor]));
}
