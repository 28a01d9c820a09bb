import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface Assistant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly since: Temporal.Instant;
}

/** Those whom the acting person has named to run their diary. */
export async function assistantsOf(tx: Tx): Promise<readonly Assistant[]> {
  const { rows } = await sql<Assistant>`SELECT id, name, email, since FROM accounts.my_assistants()`.execute(
    within(tx),
  );
  return rows;
}
