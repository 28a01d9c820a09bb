import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** At least two letters: it is no list to leaf through. */
export const fewestLetters = 2;

/** The pairs of a programme in which somebody of this name is or was, for its data-protection officer. */
export async function findPairs(
  tx: Tx,
  { programme, letters }: { readonly programme: string; readonly letters: string },
): Promise<readonly { readonly relationship: string; readonly names: string }[]> {
  const { rows } = await sql<{ relationship: string; names: string }>`
    SELECT relationship, names FROM rights.pairs(${programme})
    WHERE strpos(lower(names), lower(${letters})) > 0 ORDER BY names, relationship LIMIT 20
  `.execute(within(tx));
  return rows;
}

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

/** The day on which the first of what a hold would keep goes; null where none stands among what goes. */
export async function firstGoesOn(tx: Tx, { programme, subject }: Meant): Promise<Temporal.PlainDate | null> {
  const { rows } = await sql<{ day: Temporal.PlainDate | null }>`
    SELECT rights.first_goes_on(${programme}, ${subject}) AS day
  `.execute(within(tx));
  return rows[0]?.day ?? null;
}
