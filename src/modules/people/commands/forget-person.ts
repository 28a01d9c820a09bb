import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { closeUnusedAccount } from '../../accounts/index.ts';

/**
 * Takes away somebody whom the acting coordinator entered by mistake. `false` when they have registered themselves
 * since, are known in another programme, or have been introduced to anybody: then they stay.
 */
export async function forgetPerson(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await sql<{ forgotten: boolean }>`SELECT people.forget(${person}) AS forgotten`.execute(within(tx));
  const forgotten = rows[0]?.forgotten ?? false;
  if (forgotten) await closeUnusedAccount(tx, person);
  return forgotten;
}
