import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { json, newId, type Tx, within } from '../db/index.ts';
import { type Marks, marksIn } from './marks.ts';
import type { MasterKey } from './master.ts';

/** Whose key: a relationship's, or one person's own. */
export interface Owner {
  readonly kind: 'relationship' | 'person';
  readonly id: string;
}

/** Somebody has opened so many different keys within the hour that it looks like reading everything. */
export class TooManyKeys extends Error {
  readonly statusCode = 429;
}

/** The keys of one owner, open. */
export interface Opened {
  readonly keys: ReadonlyMap<number, Uint8Array>;
  /** The version that new text is sealed under; null when one must be made first. */
  readonly current: number | null;
  readonly newest: number;
  readonly destroyed: boolean;
  readonly marks: Marks;
}

interface Asking {
  readonly owner: Owner;
  /** Null: the service itself. */
  readonly who: string | null;
  readonly now: Temporal.Instant;
}

interface Row {
  readonly owner: string;
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  readonly wrapped: Uint8Array | null;
  readonly marks: Uint8Array | null;
  readonly refused: boolean;
}

/** Different keys that one person may open within an hour. A coordinator of a large programme needs a few dozen. */
const mostInAnHour = 200;

/** Those of one owner. */
export async function openKeys(tx: Tx, master: MasterKey, { owner, ...asking }: Asking): Promise<Opened> {
  const opened = await openAllKeys(tx, master, { ...asking, kind: owner.kind, ids: [owner.id] });
  return opened.get(owner.id) ?? { keys: new Map(), current: null, newest: 0, destroyed: false, marks: new Map() };
}

interface AskingForAll extends Omit<Asking, 'owner'> {
  readonly kind: Owner['kind'];
  readonly ids: readonly string[];
}

/** Those of many owners, in one statement; whoever has none is left out. */
export async function openAllKeys(
  tx: Tx,
  master: MasterKey,
  { kind, ids, who, now }: AskingForAll,
): Promise<ReadonlyMap<string, Opened>> {
  const { rows } = await tx.withKeys((keys) =>
    sql<Row>`
      SELECT * FROM sealing.open_all(${kind}, ${[...new Set(ids)]}::uuid[], ${who}, ${now}, ${mostInAnHour})
    `.execute(within(keys)),
  );
  if (rows.some(({ refused }) => refused)) throw new TooManyKeys('Too many keys were opened within the hour');
  const opened = new Map<string, Opened>();
  for (const [id, versions] of Map.groupBy(rows, ({ owner }) => owner))
    opened.set(id, await unwrapped(master, { kind, id }, versions));
  return opened;
}

/** `rows`: every version, the newest last. */
async function unwrapped(master: MasterKey, owner: Owner, rows: readonly Row[]): Promise<Opened> {
  const keys = new Map<number, Uint8Array>();
  for (const { id, version, wrapped } of rows)
    if (wrapped) keys.set(version, await master.unwrap(wrapped, keyContext(id, owner)));
  const newest = rows.at(-1);
  return {
    keys,
    current: newest && !newest.retired ? newest.version : null,
    newest: newest?.version ?? 0,
    destroyed: keys.size === 0,
    marks: marksIn(newest?.marks ?? null),
  };
}

interface Making extends AskingForAll {
  /** The version of each. */
  readonly versions: readonly number[];
}

/** Makes a key for each of these owners, in one statement. */
export async function makeKeys(tx: Tx, master: MasterKey, { kind, ids, versions, who, now }: Making): Promise<void> {
  const made: { id: string; owner: string; version: number; wrapped: string }[] = [];
  for (const [at, owner] of ids.entries()) {
    const id = newId();
    const wrapped = await master.wrap(randomBytes(32), keyContext(id, { kind, id: owner }));
    made.push({ id, owner, version: versions[at] ?? 1, wrapped: Buffer.from(wrapped).toString('hex') });
  }
  await tx.withKeys((keys) =>
    sql`SELECT sealing.keep_keys(${kind}, ${json(made)}, ${who}, ${now})`.execute(within(keys)),
  );
}

/**
 * Ends it for good: what lies under this key opens nowhere any more, in no copy of the data. On a server that is so whatever
 * becomes of the transaction, so it stands last. Backups of the keys made before hold it until they are thrown away, or until
 * the master key has been changed and the old one dropped.
 */
export async function destroyKey(tx: Tx, { owner, who, now }: Asking): Promise<void> {
  await tx.withKeys((keys) =>
    sql`SELECT sealing.destroy_keys(${owner.kind}, ${owner.id}, ${who}, ${now})`.execute(within(keys)),
  );
}

export const keyContext = (id: string, owner: { readonly kind: string; readonly id: string }): string =>
  `sealing.data_key:${id}:${owner.kind}:${owner.id}`;
