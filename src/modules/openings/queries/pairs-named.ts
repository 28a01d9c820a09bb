import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface NamedPair {
  readonly relationship: string;
  readonly programme: string;
  readonly names: string;
}

/** The pairs of a programme in which somebody of this name is or was, for those who may ask to open their logs. */
export async function pairsNamed(tx: Tx, programme: string, name: string): Promise<readonly NamedPair[]> {
  const { rows } = await sql<NamedPair>`SELECT * FROM openings.pairs(NULL, ${programme}, ${name})`.execute(within(tx));
  return rows;
}

/** One pair, for the same people; null for anybody else. */
export async function pairFor(tx: Tx, relationship: string): Promise<NamedPair | null> {
  const { rows } = await sql<NamedPair>`SELECT * FROM openings.pairs(${relationship}, NULL, NULL)`.execute(within(tx));
  return rows[0] ?? null;
}
