import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../main/modules.ts';
import { type Database, exportDatabase, importDatabase, newId, openMemory, within } from '../../platform/db/index.ts';
import { backupKeys, keepKeyBackups, restoreKeys, sealingWith } from '../../platform/sealing/index.ts';
import { nobodyYet, openPair, openTestHouse, type Pair, type TestHouse } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-retention-'));
const beginning = nobodyYet();
let house: TestHouse;
let pair: Pair;
let held: Pair;
beforeAll(async () => {
  house = await openTestHouse({ beginning });
  [pair, held] = [await written(), await written()];
  await house.drain();
}, 240_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** A pair that wrote something under its key, and has ended. */
async function written(): Promise<Pair> {
  const made = await openPair(house);
  const { relationship, as } = made;
  await as.mentee.post(`/relationships/${relationship}/goals`, { goal: 'To speak up in meetings' });
  await as.mentee.post('/your-details/access-needs', { text: 'Captions, please', shownTo: 'partner' });
  await as.mentee.post(`/relationships/${relationship}/ending`, { reason: 'finished', when: 'now', another: 'no' });
  return made;
}

const rows = async <Row>(statement: ReturnType<typeof sql<Row>>, on = house.services.db) =>
  (await on.transaction('migrate', (tx) => statement.execute(within(tx)))).rows;

const goalsOf = ({ relationship }: Pair) =>
  rows(
    sql<{
      sealed: Uint8Array;
      goal: string;
    }>`SELECT sealed, goal FROM goals.goal_text WHERE relationship = ${relationship}`,
  );

const leavingOf = (subject: string) =>
  rows(
    sql<{ goes_on: string; texts: number; entries: number; gone: boolean }>`
      SELECT goes_on::text, texts, entries, gone_at IS NOT NULL AS gone FROM rights.leaving WHERE subject = ${subject}`,
  );

const hold = (kind: string, subject: string, { programme, people }: Pair) =>
  rows(sql`INSERT INTO rights.hold (id, kind, subject, programme, reason, placed_at, placed_by)
    VALUES (${newId()}, ${kind}, ${subject}, ${programme}, 'A claim', ${house.clock.now()}, ${people.coordinator})`);

describe('what a pair wrote', () => {
  test('shown: it is announced with its day and its counts when the mentoring has ended, and stays until then', async () => {
    expect(await leavingOf(pair.relationship)).toEqual([{ goes_on: '2027-09-01', texts: 1, entries: 2, gone: false }]);
    house.clock.advance({ hours: 24 * 360 });
    await house.drain();
    expect(await goalsOf(pair)).toHaveLength(1);
  });

  test('done: after the months of the terms it is removed, and nothing of it opens from a copy taken before', async () => {
    await hold('relationship', held.relationship, held);
    const [file, before, kept] = [join(folder, 'data'), join(folder, 'keys'), join(folder, 'kept')];
    await exportDatabase(house.services.db, createWriteStream(file), house.clock.now());
    await backupKeys(house.services.db, before, house.clock.now());
    await keepKeyBackups({ db: house.services.db, folder: kept, now: house.clock.now() });
    house.clock.advance({ hours: 24 * 7 });
    await house.drain();
    expect(await goalsOf(pair)).toEqual([]);
    expect(await leavingOf(pair.relationship)).toEqual([{ goes_on: '2027-09-01', texts: 1, entries: 2, gone: true }]);
    // As the worker keeps them: the last seven, one a day.
    for (let day = 0; day < 7; day++) {
      await keepKeyBackups({ db: house.services.db, folder: kept, now: house.clock.now() });
      house.clock.advance({ hours: 24 });
    }
    const [oldest = ''] = readdirSync(kept).sort();
    const opened = await openedFrom({ file, keys: join(kept, oldest) });
    expect(opened).toEqual([null, 'To speak up in meetings']);
    // A backup of the keys that somebody kept against the rule still opens it, as the threat model says.
    expect(await openedFrom({ file, keys: before })).toEqual(['To speak up in meetings', 'To speak up in meetings']);
  }, 240_000);

  test('done: a backup of the keys from before brings nothing back where the key was destroyed', async () => {
    expect(await restoreKeys(house.services.db, join(folder, 'keys'), house.clock.now())).toBe(0);
    const reader = await house.acting(pair.people.mentee, (tx) =>
      house.services.sealing.reader(tx, { kind: 'relationship', id: pair.relationship }),
    );
    expect(reader).toBeNull();
  });

  test('done: the sweep is safe to run twice, and the pages of the pair still open', async () => {
    house.clock.advance({ hours: 7 });
    await house.drain();
    for (const path of ['', '/goals', '/timeline', '/readings', '/agreement'])
      expect([
        path,
        (await (await house.as(pair.people.mentee)).get(`/relationships/${pair.relationship}${path}`)).status,
      ]).toEqual([path, 200]);
  });

  test('refused: what is held stays, until the hold is over', async () => {
    expect(await goalsOf(held)).toHaveLength(1);
    await rows(sql`UPDATE rights.hold SET until_day = '2027-01-01' WHERE subject = ${held.relationship}`);
    await hold('person', held.people.mentor, held);
    house.clock.advance({ hours: 7 });
    await house.drain();
    expect(await goalsOf(held)).toHaveLength(1);
    await rows(sql`UPDATE rights.hold SET ended_at = ${house.clock.now()}, ended_by = placed_by`);
    house.clock.advance({ hours: 7 });
    await house.drain();
    expect(await goalsOf(held)).toEqual([]);
  });
});

describe('somebody without any tie', () => {
  const found = async () => {
    const { mentee } = pair.people;
    const [person] = await rows(sql<{ name: string }>`SELECT name FROM people.person WHERE id = ${mentee}`);
    const left = await rows(sql`SELECT FROM people.contact WHERE person = ${mentee}
      UNION ALL SELECT FROM accounts.account WHERE person = ${mentee}
      UNION ALL SELECT FROM people.access_needs_text WHERE person = ${mentee}`);
    return [person?.name, left.length];
  };

  test('shown: is announced, and kept for a year after the last that was heard of them', async () => {
    expect(await found()).toEqual(['Ana Okafor', 3]);
    expect(await leavingOf(pair.people.mentee)).toHaveLength(1);
    expect(await leavingOf(pair.people.coordinator)).toEqual([]);
  });

  test('done: is made nameless, and their key destroyed with all that was theirs', async () => {
    house.clock.advance({ hours: 24 * 366 });
    await house.drain();
    expect(await found()).toEqual(['Somebody no longer known', 0]);
    const keys = await rows(
      sql`SELECT FROM sealing.data_key WHERE owner_id = ${pair.people.mentee} AND wrapped IS NOT NULL`,
    );
    expect(keys).toEqual([]);
    const coordinator = await house.as(pair.people.coordinator);
    expect((await coordinator.get(`/programmes/${pair.programme}/relationships`)).html).toContain(
      'Somebody no longer known',
    );
  });
});

interface Restoring {
  readonly file: string;
  readonly keys: string;
}

/** What the mentees of both pairs read of their goals in a new database from these copies. */
async function openedFrom({ file, keys }: Restoring): Promise<readonly (string | null)[]> {
  const db = await openMemory(null);
  const now = house.clock.now();
  await importDatabase(db, createReadStream(file), { sources: migrations, now });
  await restoreKeys(db, keys, now);
  const opened = [await goalOf(db, pair), await goalOf(db, held)];
  await db.close();
  return opened;
}

async function goalOf(db: Database, { relationship, people }: Pair): Promise<string | null> {
  const sealing = sealingWith(beginning.master, house.clock);
  return db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${people.mentee}, true)`.execute(within(tx));
    const goals = sql<Goal>`SELECT sealed, goal FROM goals.goal_text WHERE relationship = ${relationship}`;
    const [goal] = (await goals.execute(within(tx))).rows;
    const reader = await sealing.reader(tx, { kind: 'relationship', id: relationship });
    return goal && reader ? reader.unseal(goal.sealed, `goals.goal_text.sealed:${goal.goal}`) : null;
  });
}

interface Goal {
  readonly sealed: Uint8Array;
  readonly goal: string;
}
