import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { endSignIns, personWith } from '../../accounts/index.ts';
import type { PeopleTables } from '../tables.ts';

interface Moving {
  /** Both in lower case. */
  readonly from: string;
  readonly to: string;
  readonly now: Temporal.Instant;
}

/**
 * Somebody who can no longer read mail at the address that they sign in with gets another one: by whoever runs the service, past the
 * policies. They are signed out everywhere, and it is entered. Says whom nobody knows, and whose address is taken.
 */
export async function moveAddress(tx: Tx, { from, to, now }: Moving): Promise<'moved' | 'unknown' | 'taken'> {
  const person = await personWith(tx, from);
  if (person === null) return 'unknown';
  const { rows } = await sql<{ moved: boolean }>`
    SELECT accounts.change_account(a.person, ${to}, a.name) AS moved FROM accounts.account a WHERE a.person = ${person}
  `.execute(within(tx));
  if (!rows[0]?.moved) return 'taken';
  await within<PeopleTables>(tx)
    .updateTable('people.contact')
    .set({ email: to })
    .where('person', '=', person)
    .execute();
  await endSignIns(tx, { person, now });
  return 'moved';
}
