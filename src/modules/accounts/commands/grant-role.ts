import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Role } from '../roles.ts';
import type { AccountsTables } from '../tables.ts';

interface Granting {
  readonly person: string;
  readonly role: Role;
  /** The programme or the organisation; null is everywhere. */
  readonly scope: string | null;
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Holding a role twice is holding it once. */
export async function grantRole(tx: Tx, { person, role, scope, by, now }: Granting): Promise<void> {
  const row = { id: newId(), person, role, scope, granted_at: now, granted_by: by, ended_at: null, ended_by: null };
  await within<AccountsTables>(tx)
    .insertInto('accounts.role_grant')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person', 'role', 'scope']).where('ended_at', 'is', null).doNothing())
    .execute();
}

export async function endRole(tx: Tx, { person, role, scope, by, now }: Granting): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.role_grant')
    .set({ ended_at: now, ended_by: by })
    .where('person', '=', person)
    .where('role', '=', role)
    .where('scope', scope === null ? 'is' : '=', scope)
    .where('ended_at', 'is', null)
    .execute();
}
