import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

interface Changing {
  readonly person: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
}

/** The address and the name that an account goes by. `false` when the address belongs to another account already. */
export async function changeAccount(tx: Tx, { person, email, name }: Changing): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    SELECT people.change_account(${person}, ${email}, ${name}) AS changed
  `.execute(within(tx));
  return rows[0]?.changed ?? false;
}
