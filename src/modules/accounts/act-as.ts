import { sql } from 'kysely';
import { type Tx, within } from '../../platform/db/index.ts';

/** From here to its end the transaction is this person's, for every policy of the database. */
export async function actAs(tx: Tx, person: string): Promise<void> {
  await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
}
