import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportDatabase, within } from '../../platform/db/index.ts';
import { backupKeys } from '../../platform/sealing/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { everythingIn } from './everything-in.ts';
import { openWorld, type World } from './world.ts';

let house: TestHouse;
let world: World;
beforeAll(async () => {
  house = await openTestHouse();
  world = await openWorld(house);
}, 240_000);
afterAll(() => house.close());

async function exported(): Promise<string> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), exportDatabase(house.services.db, stream, house.clock.now())]);
  return gunzipSync(bytes).toString();
}

test('an export of the data holds nothing that was sealed, and no key', async () => {
  const text = await exported();
  expect(text).toContain('Mo Own');
  expect(text).toContain('sessions.log');
  for (const { text: secret } of world.canaries)
    for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(text.includes(form)).toBe(false);
  expect(text).not.toContain('sealing.data_key');
  const keys = await house.services.db.transaction('keys', (tx) =>
    sql<{ hex: string }>`SELECT encode(wrapped, 'hex') AS hex FROM sealing.data_key`.execute(within(tx)),
  );
  expect(keys.rows.length).toBeGreaterThan(10);
  for (const { hex } of keys.rows) expect(text.includes(hex)).toBe(false);
});

test('a backup of the keys holds nothing that was sealed, and no key that opens anything by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-copies-'));
  const file = join(folder, 'keys.json.gz');
  await backupKeys(house.services.db, file, house.clock.now());
  const bytes = readFileSync(file);
  const text = gunzipSync(bytes).toString();
  rmSync(folder, { recursive: true });
  expect(text).toContain('"owner_kind":"relationship"');
  for (const { text: secret } of world.canaries)
    for (const form of [secret, Buffer.from(secret).toString('base64').replace(/=*$/, '').slice(0, -2)])
      expect(text.includes(form)).toBe(false);
});

test('the mails of the world, with the calendar entries that they carry, hold nothing that was sealed', async () => {
  const { text } = await everythingIn(house);
  expect(text).toContain('BEGIN:VCALENDAR');
  for (const { text: secret } of world.canaries) expect(text.includes(secret)).toBe(false);
});

test.runIf(process.env['TEST_DATABASE'] === 'server')(
  'the write-ahead log of the server holds nothing that was sealed',
  async () => {
    const { rows } = await house.services.db.transaction('migrate', (tx) =>
      // A checkpoint of another test's may have removed a file since it was listed.
      sql<{ bytes: Uint8Array | null }>`
      SELECT pg_read_binary_file('pg_wal/' || name, 0, size, true) AS bytes
      FROM pg_ls_waldir() WHERE size > 0 AND name ~ '^[0-9A-F]{24}$'
    `.execute(within(tx)),
    );
    const files = rows.flatMap(({ bytes }) => (bytes === null ? [] : [Buffer.from(bytes)]));
    expect(files.length).toBeGreaterThan(0);
    expect(files.some((file) => file.includes('Mo Own'))).toBe(true);
    for (const { text } of world.canaries) expect(files.some((file) => file.includes(text))).toBe(false);
  },
);
