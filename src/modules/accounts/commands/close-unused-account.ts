import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** Closes an account that nobody ever signed in to and that holds nothing; any other stays as it is. */
export async function closeUnusedAccount(tx: Tx, person: string): Promise<void> {
  await sql`SELECT accounts.close_unused(${person})`.execute(within(tx));
}
