import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

interface Asked {
  readonly askedBy: string;
  readonly programme: string;
  readonly relationship: string;
}

/** Those who can be the second, today: named in another role than whoever asks, and apart from the pair. */
export async function secondsTo(tx: Tx, { askedBy, programme, relationship }: Asked): Promise<readonly string[]> {
  const { rows } = await sql<{ person: string }>`
    SELECT openings.seconds(${askedBy}, ${programme}, ${relationship}) AS person
  `.execute(within(tx));
  return rows.map(({ person }) => person);
}
