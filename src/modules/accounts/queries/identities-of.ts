import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

export interface Identity {
  readonly id: string;
  readonly issuer: string;
  readonly linked_at: Temporal.Instant;
  readonly last_used_at: Temporal.Instant | null;
}

/** What is linked to this person, in the order in which it was. */
export async function identitiesOf(tx: Tx, person: string): Promise<readonly Identity[]> {
  return within<AccountsTables>(tx)
    .selectFrom('accounts.identity')
    .select(['id', 'issuer', 'linked_at', 'last_used_at'])
    .where('person', '=', person)
    .orderBy('linked_at')
    .orderBy('id')
    .execute();
}
