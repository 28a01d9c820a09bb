import { type Tx, within } from '../../../platform/db/index.ts';
import type { RelationshipsTables } from '../tables.ts';

interface Offering {
  readonly programme: string;
  readonly mentor: string;
  readonly seats: number;
}

/**
 * Sets how many places a mentor offers. Never fewer than are taken: then nothing changes, and `taken` says how many are.
 */
export async function offerSeats(tx: Tx, { programme, mentor, seats }: Offering): Promise<{ taken: number } | null> {
  const tables = within<RelationshipsTables>(tx);
  const rows = await tables
    .selectFrom('relationships.seat')
    .select(['number', 'holder'])
    .where('programme', '=', programme)
    .where('mentor', '=', mentor)
    // From the lowest up, as those do who win a place, so that neither waits for the other for ever.
    .orderBy('number')
    .forUpdate()
    .execute();
  const free = rows.filter(({ holder }) => holder === null).map(({ number }) => number);
  const taken = rows.length - free.length;
  if (seats < taken) return { taken };
  const surplus = free.slice(free.length - Math.max(0, rows.length - seats));
  if (surplus.length > 0)
    await tables
      .deleteFrom('relationships.seat')
      .where('programme', '=', programme)
      .where('mentor', '=', mentor)
      .where('number', 'in', surplus)
      .execute();
  const last = rows.at(-1)?.number ?? 0;
  const added = Array.from({ length: Math.max(0, seats - rows.length) }, (_, index) => last + 1 + index);
  const empty = { programme, mentor, held_for: null, holder: null, taken_at: null };
  if (added.length > 0)
    await tables
      .insertInto('relationships.seat')
      .values(added.map((number) => ({ ...empty, number })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return null;
}
