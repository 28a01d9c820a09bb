import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** Whether somebody whom the actor looks after has signed in: then they alone change the address they do it with. */
export async function addressIsTheirs(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await sql<{ theirs: boolean }>`SELECT people.address_is_theirs(${person}) AS theirs`.execute(
    within(tx),
  );
  return rows[0]?.theirs ?? false;
}
