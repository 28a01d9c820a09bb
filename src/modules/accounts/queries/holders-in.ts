import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

export interface RoleHolder {
  readonly person: string;
  readonly role: string;
  readonly granted_at: Temporal.Instant;
}

/** Who holds a role in this programme or organisation today, the longest-serving first. */
export async function holdersIn(tx: Tx, scope: string): Promise<readonly RoleHolder[]> {
  return within<AccountsTables>(tx)
    .selectFrom('accounts.role_grant')
    .select(['person', 'role', 'granted_at'])
    .where('scope', '=', scope)
    .where('ended_at', 'is', null)
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
}
