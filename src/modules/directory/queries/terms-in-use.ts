import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

interface Term {
  readonly kind: string;
  readonly value: string;
}

/** Which of these terms lead to a mentor in the programme: one look into the index for each, however many mentors there are. */
export async function termsInUse(tx: Tx, programme: string, terms: readonly Term[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Term>`
    SELECT t.kind, t.value
    FROM unnest(${terms.map(({ kind }) => kind)}::text[], ${terms.map(({ value }) => value)}::text[]) AS t (kind, value)
    WHERE EXISTS (
      SELECT FROM directory.find_term f
      WHERE f.programme = ${programme} AND f.kind = t.kind AND f.value = t.value COLLATE "C"
    )
  `.execute(within(tx));
  return new Set(rows.map(termKey));
}

export const termKey = ({ kind, value }: Term): string => `${kind}/${value}`;
