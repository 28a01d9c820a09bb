import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

interface Asked {
  readonly manager: string;
  readonly person: string;
}

/** Whether one answers to the other in a post held now, known as a person or by address. For the rules of matching. */
export async function isLineManagerOf(tx: Tx, { manager, person }: Asked): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`SELECT people.is_line_manager_of(${manager}, ${person}) AS is`.execute(
    within(tx),
  );
  return rows[0]?.is ?? false;
}
