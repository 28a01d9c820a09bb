import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { keyOf, logPlace } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

export interface DatedLog {
  readonly session: string;
  readonly startsAt: Temporal.Instant;
  readonly text: string;
}

/** Every log of a relationship, for those who may read them, in the order of the sessions. That they did is entered for each. */
export async function logsOf(tx: Tx, sealing: Sealing, relationship: string): Promise<readonly DatedLog[]> {
  const rows = await within<SessionsTables>(tx)
    .selectFrom('sessions.log as l')
    .innerJoin('sessions.arrangement as a', (join) =>
      join.onRef('a.session', '=', 'l.session').on('a.replaced_at', 'is', null),
    )
    .select(['l.session', 'l.sealed', 'a.starts_at as startsAt'])
    .where('l.relationship', '=', relationship)
    .orderBy('a.starts_at')
    .orderBy('l.session')
    .execute();
  const reader = rows.length > 0 ? await sealing.reader(tx, keyOf({ relationship })) : null;
  if (!reader) return [];
  return rows.map(({ sealed, ...row }) => ({ ...row, text: reader.unseal(sealed, logPlace(row.session)) }));
}
