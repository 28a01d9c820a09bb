import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** A relationship of the reader's. */
export interface Pair {
  readonly programme: string;
  readonly others: readonly string[];
  /** Whoever has left keeps what they wrote in it, and not what the others did. */
  readonly left: boolean;
}

/** By id, those in which the reader takes or took part. */
export async function pairsOf(tx: Tx, person: string): Promise<ReadonlyMap<string, Pair>> {
  const { rows } = await sql<{ relationship: string; programme: string; person: string; left_at: unknown }>`
    SELECT relationship, programme, person, left_at FROM relationships.member
    WHERE relationship = ANY (ARRAY(SELECT relationships.in_own_record()))
  `.execute(within(tx));
  return new Map(
    [...Map.groupBy(rows, ({ relationship }) => relationship)].flatMap(([relationship, members]) => {
      const own = members.filter((member) => member.person === person);
      const others = members.filter((member) => member.person !== person).map((member) => member.person);
      return own.flatMap(({ programme }) => [
        [relationship, { programme, others, left: own.some((member) => member.left_at !== null) }] as const,
      ]);
    }),
  );
}
