import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Database, within } from '../db/index.ts';
import type { KeyTables } from './tables.ts';

// One gzipped JSON: worth nothing without the master key, and nothing opens without it. Of the log it holds the last line,
// from which the log goes on in the database that the keys are brought back to.
const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const backupSchema = z.strictObject({
  format: z.literal('alongside-keys-1'),
  at: z.string(),
  keys: z.array(
    z.strictObject({
      id: z.uuid(),
      owner_kind: z.string(),
      owner_id: z.uuid(),
      version: z.int(),
      retired: z.boolean(),
      wrapped: bytes.nullable(),
    }),
  ),
  head: z
    .strictObject({
      number: z.int(),
      at: z.string().transform((text) => Temporal.Instant.from(text)),
      act: z.string(),
      by_person: z.uuid().nullable(),
      owner_kind: z.string().nullable(),
      owner_id: z.uuid().nullable(),
      previous: bytes,
      hash: bytes,
    })
    .nullable(),
});

/** Writes the keys, still wrapped, to a new file. Gives their number. */
export async function backupKeys(db: Database, file: string, now: Temporal.Instant): Promise<number> {
  const { keys, head } = await db.transaction('keys', async (tx) => {
    const tables = within<KeyTables>(tx);
    const last = tables.selectFrom('sealing.key_log').selectAll().orderBy('number', 'desc').limit(1);
    return {
      keys: await tables.selectFrom('sealing.data_key').selectAll().execute(),
      head: (await last.executeTakeFirst()) ?? null,
    };
  });
  const text = JSON.stringify({
    ...{ format: 'alongside-keys-1', at: now },
    keys: keys.map(({ wrapped, ...key }) => ({ ...key, wrapped: wrapped && base64(wrapped) })),
    head: head && { ...head, previous: base64(head.previous), hash: base64(head.hash) },
  });
  writeFileSync(file, gzipSync(text), { flag: 'wx', mode: 0o600, flush: true });
  return keys.length;
}

const base64 = (wrapped: Uint8Array): string => Buffer.from(wrapped).toString('base64');

/** Brings keys back that are missing. One that was destroyed, here or in the backup, stays destroyed. */
export async function restoreKeys(db: Database, file: string, now: Temporal.Instant): Promise<number> {
  const { keys, head } = backupSchema.parse(JSON.parse(gunzipSync(readFileSync(file)).toString()));
  return db.transaction('keys', async (tx) => {
    const tables = within<KeyTables>(tx);
    const known = await tables.selectFrom('sealing.data_key').selectAll().execute();
    const ended = new Set(known.filter(({ wrapped }) => wrapped === null).map(({ owner_id }) => owner_id));
    const missing = keys.filter(({ id, owner_id }) => !ended.has(owner_id) && !known.some((one) => one.id === id));
    for (const key of missing) await tables.insertInto('sealing.data_key').values(key).execute();
    for (const { owner_id } of keys.filter(({ wrapped }) => wrapped === null))
      await tables
        .updateTable('sealing.data_key')
        .set({ wrapped: null, retired: true })
        .where('owner_id', '=', owner_id)
        .execute();
    const begun = await tables.selectFrom('sealing.key_log').select('number').limit(1).executeTakeFirst();
    if (!begun && head) await tables.insertInto('sealing.key_log').values(head).execute();
    await sql`SELECT sealing.note('restore', null, null, null, ${now})`.execute(tables);
    return missing.length;
  });
}

interface Keeping {
  readonly db: Database;
  readonly folder: string;
  readonly now: Temporal.Instant;
  readonly keep?: number;
}

/** Keeps the last few backups, and so lets go of a destroyed key within as many days. */
export async function keepKeyBackups({ db, folder, now, keep = 7 }: Keeping): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const name = `keys-${now.toString({ smallestUnit: 'second' }).replaceAll(':', '')}.json.gz`;
  if (readdirSync(folder).includes(name)) return;
  await backupKeys(db, join(folder, name), now);
  const kept = readdirSync(folder)
    .filter((one) => /^keys-.*\.json\.gz$/.test(one))
    .sort();
  for (const old of kept.slice(0, -keep)) rmSync(join(folder, old));
}
