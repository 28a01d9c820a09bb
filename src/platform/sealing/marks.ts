import { sql } from 'kysely';
import { DatabaseError, json, type Tx, within } from '../db/index.ts';
import type { Owner } from './key-store.ts';
import { isMarked, markOf } from './sealed-text.ts';

/** The tag of the newest text of each place that one owner's key seals. */
export type Marks = Map<string, string>;

/** As the database puts them one after the other: sixteen bytes of the place, sixteen of the tag. */
export function marksIn(bytes: Uint8Array | null): Marks {
  const hex = Buffer.from(bytes ?? []).toString('hex');
  const marks: Marks = new Map();
  for (let at = 0; at < hex.length; at += 64) marks.set(hex.slice(at, at + 32), hex.slice(at + 32, at + 64));
  return marks;
}

/**
 * Refuses an earlier text of its place. Where somebody writes in this very moment, text and mark may have been read before and
 * after: the whole transaction may run again, and refuses for good when it is no newer then.
 */
export function refuseOutdated(marks: Marks, sealed: Uint8Array, boundTo: string): void {
  if (!isMarked(sealed)) return;
  const { place, tag } = markOf(sealed, boundTo);
  if (marks.get(place) !== tag)
    throw new DatabaseError({ message: 'A sealed text is not the newest of its place', code: '40001' });
}

interface Line {
  readonly kind: string;
  readonly owner: string;
  readonly place: string;
  readonly tag: string;
}

const waiting = new WeakMap<Tx, Map<string, Line>>();

/** From here on this text is the newest of its place; once the transaction is kept, for everybody. */
export function markNewest(tx: Tx, marks: Marks, { owner, sealed, boundTo }: Newest): void {
  const mark = markOf(sealed, boundTo);
  marks.set(mark.place, mark.tag);
  const known = waiting.get(tx);
  const lines = known ?? new Map<string, Line>();
  lines.set(`${owner.kind}:${owner.id}:${mark.place}`, { kind: owner.kind, owner: owner.id, ...mark });
  if (known) return;
  waiting.set(tx, lines);
  // What was taken back has left its rows as they were, and their marks with them.
  tx.lastly(async (last) => {
    if (last === tx) await sql`SELECT sealing.keep_marks(${json([...lines.values()])})`.execute(within(tx));
  });
}

interface Newest {
  readonly owner: Owner;
  readonly sealed: Uint8Array;
  readonly boundTo: string;
}
