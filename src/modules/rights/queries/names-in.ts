import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

interface Meant {
  readonly programme: string;
  readonly subject: string;
}

/** The names of a pair of the programme, for its data-protection officer; null for anybody else. */
export async function nameOfPair(tx: Tx, { programme, subject }: Meant): Promise<string | null> {
  const { rows } = await sql<{ names: string }>`
    SELECT names FROM rights.pairs(${programme}) WHERE relationship = ${subject}
  `.execute(within(tx));
  return rows[0]?.names ?? null;
}

/** The name of somebody who is known in the programme. */
export async function nameOfPerson(tx: Tx, { programme, subject }: Meant): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    SELECT p.name FROM people.known_person k JOIN people.current_person p ON p.id = k.person
    WHERE k.programme = ${programme} AND k.person = ${subject}
  `.execute(within(tx));
  return rows[0]?.name ?? null;
}
