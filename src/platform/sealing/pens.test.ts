import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movableClock } from '../clock/index.ts';
import { type Database, newId, type Tx, within } from '../db/index.ts';
import { testDatabase } from '../testing/index.ts';
import { destroyKey, masterKeyFromText, sealingWith, verifyKeyLog } from './index.ts';

const clock = movableClock(Temporal.Instant.from('2026-11-16T10:00:00Z'));
const sealing = sealingWith(masterKeyFromText(randomBytes(32).toString('base64')), clock);
let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'sealing' });
});
afterAll(() => db.close());

const as = <T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });
const rowsAs = (role: 'keys', statement: string) =>
  db.transaction(role, (tx) => sql`${sql.raw(statement)}`.execute(within(tx)));

test('whoever writes to very many opens nothing with it: it is no reading, and does not count as one', async () => {
  const writer = newId();
  const people = Array.from({ length: 250 }, newId);
  // Some have a key already.
  for (const id of people.slice(0, 3)) await as(id, (tx) => sealing.box(tx, { kind: 'person', id }));
  const write = (text: string) =>
    as(writer, async (tx) => {
      const pens = await sealing.pens(tx, [...people, people[0] ?? '']);
      return new Map([...pens].map(([id, pen]) => [id, { sealed: pen.seal(text, `x:${id}`), can: Object.keys(pen) }]));
    });
  const first = await write('once');
  const second = await write('twice');
  expect([first.size, second.size, first.get(people[0] ?? '')?.can]).toEqual([250, 250, ['seal']]);
  for (const id of people.slice(0, 5)) {
    const read = (sealed: Uint8Array | undefined) =>
      as(id, async (tx) =>
        (await sealing.reader(tx, { kind: 'person', id }))?.unseal(sealed ?? Buffer.of(), `x:${id}`),
      );
    expect(await read(second.get(id)?.sealed)).toBe('twice');
    await expect(read(first.get(id)?.sealed)).rejects.toThrow('not the newest');
  }
  const { rows } = await rowsAs('keys', `SELECT act FROM sealing.key_log WHERE by_person = '${writer}'`);
  expect(rows).toEqual(Array.from({ length: 247 }, () => ({ act: 'make' })));
  expect(await verifyKeyLog(db)).toMatchObject({ kind: 'whole' });
  const [gone = ''] = people;
  await as(null, (tx) => destroyKey(tx, { owner: { kind: 'person', id: gone }, who: null, now: clock.now() }));
  await expect(write('again')).rejects.toThrow('was destroyed');
}, 120_000);
