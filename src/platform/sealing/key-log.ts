import { createHash } from 'node:crypto';
import { type Database, within } from '../db/index.ts';
import type { KeyTables } from './tables.ts';

/** The last line of the log: whoever has noted it can tell later that nothing before it was changed. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

export type Verdict =
  | { readonly kind: 'whole'; readonly head: Head; readonly from: number }
  | { readonly kind: 'broken'; readonly at: number };

const AT_A_TIME = 5000;

/**
 * Reads the log of what was done with keys from its first line, and works out every hash anew. `noted`: a head that was
 * written down earlier; a log that no longer holds it was cut short or written anew.
 */
export async function verifyKeyLog(db: Database, noted?: Head): Promise<Verdict> {
  const [first, second] = await linesAfter(db, 0, 2);
  // One that goes on from a backup begins with the last line of that backup, and says so in the next.
  const begins = first && second?.act === 'restore' ? first : null;
  const from = begins?.number ?? 1;
  let number = from - 1;
  let hash = Buffer.from(begins?.previous ?? []);
  for (;;) {
    const lines = await linesAfter(db, number, AT_A_TIME);
    for (const line of lines) {
      const next = createHash('sha256').update(hash).update(textOf(line)).digest();
      const rightPlace = line.number === number + 1 && hash.equals(line.previous);
      [number, hash] = [number + 1, next];
      const asNoted = noted?.number !== number || noted.hash === hash.toString('hex');
      if (!rightPlace || !next.equals(line.hash) || !asNoted) return { kind: 'broken', at: number };
    }
    if (lines.length < AT_A_TIME) break;
  }
  if (noted && (noted.number > number || noted.number < from)) return { kind: 'broken', at: noted.number };
  return { kind: 'whole', head: { number, hash: hash.toString('hex') }, from };
}

type Line = KeyTables['sealing.key_log'];

const linesAfter = (db: Database, number: number, most: number): Promise<Line[]> =>
  db.transaction('keys', (tx) =>
    within<KeyTables>(tx)
      .selectFrom('sealing.key_log')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(most)
      .execute(),
  );

/** As `sealing.note` writes it. */
const textOf = ({ number, at, act, by_person: by, owner_kind: kind, owner_id: owner }: Line): string =>
  [number, at.epochNanoseconds / 1000n, act, by ?? '-', kind ?? '-', owner ?? '-'].join('|');
