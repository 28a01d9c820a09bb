import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface Receiver {
  readonly person: string;
  readonly role: 'coordinator' | 'safeguarding-lead' | 'deputy-safeguarding-lead';
  readonly name: string | null;
}

interface Asked {
  readonly programme: string;
  /** Null for a drill. */
  readonly relationship: string | null;
}

/** Who would receive a concern from this relationship today: nobody who is in it, or in the line of one who is. */
export async function receiversOf(tx: Tx, { programme, relationship }: Asked): Promise<readonly Receiver[]> {
  const { rows } = await sql<Receiver>`SELECT * FROM concerns.receivers(${programme}, ${relationship})`.execute(
    within(tx),
  );
  return rows;
}
