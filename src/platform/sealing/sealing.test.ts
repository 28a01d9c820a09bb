import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock/index.ts';
import { type Database, newId, TakenBack, type Tx, within } from '../db/index.ts';
import { testDatabase } from '../testing/index.ts';
import {
  addToKeyFile,
  backupKeys,
  destroyKey,
  dropOldKeys,
  keepKeyBackups,
  type MasterKey,
  masterKeyFromFile,
  masterKeyFromText,
  type Owner,
  restoreKeys,
  rotateKeys,
  sealingWith,
  verifyKeyLog,
  wrappedByOlder,
} from './index.ts';

const clock = movableClock(Temporal.Instant.from('2026-11-16T10:00:00Z'));
const [ana, bo] = [newId(), newId()];
const master = masterKeyFromText(randomBytes(32).toString('base64'));
const sealing = sealingWith(master, clock);
let db: Database;
let folder: string;
let owner: Owner;

beforeAll(async () => {
  db = await testDatabase({ upTo: 'sealing' });
  folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'));
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  owner = { kind: 'relationship', id: newId() };
});

const as = <T>(person: string | null, work: (tx: Tx) => Promise<T>, on = db): Promise<T> =>
  on.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });

const seal = (text: string, boundTo = 'tea.cup.sealed:1', person = ana) =>
  as(person, async (tx) => (await sealing.box(tx, owner)).seal(text, boundTo));

const open = (sealed: Uint8Array, boundTo = 'tea.cup.sealed:1', person: string | null = ana) =>
  as(person, async (tx) => (await sealing.reader(tx, owner))?.unseal(sealed, boundTo) ?? null);

const readings = async () =>
  (
    await db.transaction('migrate', (tx) =>
      sql<{ by_person: string; author: string; place: string; subject: string }>`
        SELECT by_person, author, place, subject FROM audit.reading WHERE owner_id = ${owner.id}
      `.execute(within(tx)),
    )
  ).rows;

/** As a copy of the data brings them. */
async function carryMarks(to: Database): Promise<void> {
  const { rows } = await rowsAs('migrate', 'SELECT (jsonb_agg(to_jsonb(m)))::text AS lines FROM marks.newest m');
  await to.transaction('migrate', (tx) =>
    sql`INSERT INTO marks.newest SELECT * FROM jsonb_populate_recordset(NULL::marks.newest, ${rows[0]?.lines}::text::jsonb)`.execute(
      within(tx),
    ),
  );
}

const rowsAs = (role: 'web' | 'worker' | 'keys' | 'migrate', statement: string) =>
  db.transaction(role, (tx) => sql<Record<string, string>>`${sql.raw(statement)}`.execute(within(tx)));

describe('refused', () => {
  test.each(['web', 'worker'] as const)(
    'the %s sees no key, not even wrapped, and no line of the key log',
    async (role) => {
      await seal('tea');
      await expect(rowsAs(role, 'SELECT FROM sealing.data_key')).rejects.toThrow('permission denied');
      await expect(rowsAs(role, 'SELECT FROM sealing.key_log')).rejects.toThrow('permission denied');
      await expect(rowsAs(role, "SELECT sealing.note('open', null, null, null, '2026-01-01')")).rejects.toThrow(
        'permission',
      );
    },
  );

  test.each(['keys', 'migrate'] as const)(
    'the %s role cannot change or take out a line of the key log',
    async (role) => {
      await seal('tea');
      for (const statement of [
        'UPDATE sealing.key_log SET act = act',
        'DELETE FROM sealing.key_log',
        'TRUNCATE sealing.key_log',
      ])
        await expect(rowsAs(role, statement)).rejects.toThrow(/only ever added to|permission denied/);
    },
  );

  test('a text that was put in another place, or under another owner, does not open', async () => {
    const sealed = await seal('tea');
    await expect(open(sealed, 'tea.cup.sealed:2')).rejects.toThrow();
    owner = { kind: 'relationship', id: newId() };
    await seal('coffee');
    await expect(open(sealed)).rejects.toThrow();
  });

  test('who opens very many different keys within an hour gets no more, until the hour has passed', async () => {
    const reader = newId();
    const all = Array.from({ length: 201 }, (): Owner => ({ kind: 'person', id: newId() }));
    for (const one of all) await as(one.id, (tx) => sealing.box(tx, one));
    const openAs = (one: Owner | undefined) => as(reader, async (tx) => one && (await sealing.reader(tx, one)));
    for (const one of all.slice(0, 200)) await openAs(one);
    await expect(openAs(all[200])).rejects.toThrow('Too many keys');
    await openAs(all[0]);
    const ids = all.map(({ id }) => id);
    expect((await as(reader, (tx) => sealing.boxes(tx, ids))).size).toBe(201);
    clock.advance({ minutes: 61 });
    expect(await openAs(all[200])).not.toBeNull();
  }, 120_000);

  test('nothing opens once its key is destroyed, and nothing new is sealed', async () => {
    const sealed = await seal('tea');
    await as(null, (tx) => destroyKey(tx, { owner, who: null, now: clock.now() }));
    expect(await open(sealed)).toBeNull();
    await expect(seal('more tea')).rejects.toThrow('was destroyed');
  });

  test('a backup of the keys does not bring back what was destroyed since', async () => {
    const sealed = await seal('tea');
    await backupKeys(db, join(folder, 'before'), clock.now());
    await as(null, (tx) => destroyKey(tx, { owner, who: null, now: clock.now() }));
    expect(await restoreKeys(db, join(folder, 'before'), clock.now())).toBe(0);
    expect(await open(sealed)).toBeNull();
  });

  test('a backup of the keys is worth nothing once the master key was changed and the old one dropped', async () => {
    const path = join(folder, 'rotating', 'master.key');
    const mine = await testDatabase({ upTo: 'sealing' });
    const running = sealingWith(masterKeyFromFile(path), clock);
    const sealed = await as(ana, async (tx) => (await running.box(tx, owner)).seal('tea', 'x:1'), mine);
    await backupKeys(mine, join(folder, 'old'), clock.now());
    addToKeyFile(path);
    await rotateKeys(mine, masterKeyFromFile(path), clock.now());
    expect(await wrappedByOlder(mine, masterKeyFromFile(path))).toBe(0);
    dropOldKeys(path);
    const read = async (on: Database, master_: MasterKey) =>
      as(ana, async (tx) => (await sealingWith(master_, clock).reader(tx, owner))?.unseal(sealed, 'x:1'), on);
    expect(await read(mine, masterKeyFromFile(path))).toBe('tea');
    const other = await testDatabase({ upTo: 'sealing' });
    await restoreKeys(other, join(folder, 'old'), clock.now());
    await expect(read(other, masterKeyFromFile(path))).rejects.toThrow('wrapped by another master key');
    await Promise.all([mine.close(), other.close()]);
  });
});

describe('shown', () => {
  test('the author reads without a trace, and everybody else leaves one', async () => {
    const sealed = await seal('tea');
    expect(await open(sealed)).toBe('tea');
    expect(await readings()).toEqual([]);
    expect(await open(sealed, undefined, bo)).toBe('tea');
    expect(await open(sealed, undefined, null)).toBe('tea');
    expect(await readings()).toEqual([
      { by_person: bo, author: ana, place: 'tea.cup.sealed', subject: '1' },
      { by_person: null, author: ana, place: 'tea.cup.sealed', subject: '1' },
    ]);
  });

  test('a reading is kept where the transaction is taken back after it was shown, and not where it failed', async () => {
    const sealed = await seal('tea');
    const readAndThrow = (error: Error) =>
      as(bo, async (tx) => {
        (await sealing.reader(tx, owner))?.unseal(sealed, 'tea.cup.sealed:1');
        throw error;
      });
    await expect(readAndThrow(new Error('broken'))).rejects.toThrow('broken');
    expect(await readings()).toEqual([]);
    await expect(readAndThrow(new TakenBack('again'))).rejects.toThrow('again');
    expect(await readings()).toHaveLength(1);
  });

  test('nobody can enter a reading in the name of another, and none but the author sees it', async () => {
    await open(await seal('tea'), undefined, bo);
    const count = (person: string) =>
      as(
        person,
        async (tx) =>
          (await sql`SELECT FROM audit.reading WHERE owner_id = ${owner.id}`.execute(within(tx))).rows.length,
      );
    expect([await count(ana), await count(bo), await count(newId())]).toEqual([1, 0, 0]);
    await expect(
      as(bo, (tx) =>
        sql`INSERT INTO audit.reading VALUES (${newId()}, ${clock.now()}, ${ana}, ${bo}, 'person', ${bo}, 'x', '1')`.execute(
          within(tx),
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe('invalid', () => {
  test('a key log in which a line was changed, taken out or written anew is found out', async () => {
    await seal('tea');
    const first = await verifyKeyLog(db);
    if (first.kind !== 'whole') throw new Error('It was whole');
    await open(await seal('coffee'), undefined, bo);
    const tampered = async (statement: string) => {
      await expect(
        db.transaction('migrate', async (tx) => {
          await sql`ALTER TABLE sealing.key_log DISABLE TRIGGER stays`.execute(within(tx));
          await sql`${sql.raw(statement)}`.execute(within(tx));
          const inside: Database = { ...db, transaction: (_, work) => work(tx) };
          expect((await verifyKeyLog(inside, first.head)).kind).toBe('broken');
          throw new TakenBack('as it was');
        }),
      ).rejects.toThrow('as it was');
    };
    await tampered(`UPDATE sealing.key_log SET by_person = '${newId()}' WHERE number = 2`);
    await tampered('DELETE FROM sealing.key_log WHERE number = 2');
    await tampered('DELETE FROM sealing.key_log WHERE number = 1');
    await tampered(`DELETE FROM sealing.key_log WHERE number >= ${first.head.number}`);
    await tampered(
      "UPDATE sealing.key_log SET hash = sha256('x') WHERE number = (SELECT max(number) FROM sealing.key_log)",
    );
    expect((await verifyKeyLog(db, first.head)).kind).toBe('whole');
    expect((await verifyKeyLog(db, { ...first.head, hash: '0'.repeat(64) })).kind).toBe('broken');
  });

  test('a damaged backup is refused', async () => {
    writeFileSync(join(folder, 'damaged'), 'no backup');
    await expect(restoreKeys(db, join(folder, 'damaged'), clock.now())).rejects.toThrow();
  });
});

describe('done', () => {
  test('two who seal first at the same time seal under one key', async () => {
    const [one, other] = await Promise.all([seal('tea'), seal('milk', 'milk.jug.sealed:1', bo)]);
    expect([await open(one), await open(other, 'milk.jug.sealed:1')]).toEqual(['tea', 'milk']);
  });

  test('the boxes of many open at once, each noted as the service’s own, and whoever has none is left out', async () => {
    const people = Array.from({ length: 30 }, newId);
    const texts = new Map<string, Uint8Array>();
    for (const id of people)
      texts.set(id, await as(id, async (tx) => (await sealing.box(tx, { kind: 'person', id })).seal(id, 'x:1')));
    const before = await verifyKeyLog(db);
    const boxes = await as(bo, (tx) => sealing.boxes(tx, [...people, newId(), people[0] ?? '']));
    expect([...boxes.keys()].sort()).toEqual([...people].sort());
    for (const [id, box] of boxes) expect(box.unseal(texts.get(id) ?? Buffer.of(), 'x:1')).toBe(id);
    const after = await verifyKeyLog(db);
    if (before.kind !== 'whole' || after.kind !== 'whole') throw new Error('The log is broken');
    expect(after.head.number - before.head.number).toBe(30);
    const { rows } = await rowsAs('keys', 'SELECT by_person, act FROM sealing.key_log ORDER BY number DESC LIMIT 30');
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ by_person: null, act: 'open' })]),
    );
  });

  test('after a rotation what was sealed before opens, and new text has a key of its own', async () => {
    const before = await seal('tea');
    await rotateKeys(db, master, clock.now());
    const after = await seal('coffee', 'tea.cup.sealed:2');
    expect([before[3], after[3]]).toEqual([1, 2]);
    expect([await open(before), await open(after, 'tea.cup.sealed:2')]).toEqual(['tea', 'coffee']);
  });

  test('keys come back from their backup, and the log goes on from there', async () => {
    const sealed = await seal('tea');
    const file = join(folder, 'whole');
    await backupKeys(db, file, clock.now());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = await testDatabase({ upTo: 'sealing' });
    expect(await restoreKeys(other, file, clock.now())).toBeGreaterThan(0);
    const opened = () =>
      as(ana, async (tx) => (await sealing.reader(tx, owner))?.unseal(sealed, 'tea.cup.sealed:1'), other);
    await expect(opened()).rejects.toThrow('not the newest');
    await carryMarks(other);
    expect(await opened()).toBe('tea');
    expect((await verifyKeyLog(other)).kind).toBe('whole');
    await other.close();
  });

  test('the last few backups are kept', async () => {
    const backups = join(folder, 'backups');
    for (const day of [1, 2, 3])
      await keepKeyBackups({ db, folder: backups, now: clock.now().add({ hours: 24 * day }), keep: 2 });
    expect(readdirSync(backups)).toHaveLength(2);
  });
});
