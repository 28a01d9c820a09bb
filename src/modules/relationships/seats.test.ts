import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, newId, openDatabase } from '../../platform/db/index.ts';
import { databaseAddress, testDatabase, testKind } from '../../platform/testing/index.ts';
import { freeSeat } from './commands/free-seat.ts';
import { offerSeats } from './commands/offer-seats.ts';
import { passSeat } from './commands/pass-seat.ts';
import { takeSeat } from './commands/take-seat.ts';
import { seatsOf } from './queries/seats-of.ts';

const now = Temporal.Instant.from('2026-11-16T10:00:00Z');
let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const offer = (programme: string, mentor: string, seats: number) =>
  db.transaction('web', (tx) => offerSeats(tx, { programme, mentor, seats }));
const take = (given: { programme: string; mentor: string; holder?: string }, from = db) =>
  from.transaction('web', (tx) => takeSeat(tx, { holder: newId(), ...given, heldFor: 'proposal', now }));
const counts = (mentor: string) => db.transaction('web', (tx) => seatsOf(tx, mentor));

describe('refused', () => {
  it('EM-06: no place is won beyond those that are offered', async () => {
    const [programme, mentor] = [newId(), newId()];
    expect(await take({ programme, mentor })).toBe(false);
    await offer(programme, mentor, 2);
    expect(await take({ programme, mentor })).toBe(true);
    expect(await take({ programme, mentor })).toBe(true);
    expect(await take({ programme, mentor })).toBe(false);
    expect(await counts(mentor)).toEqual([{ programme, offered: 2, taken: 2 }]);
  });

  it('capacity is not lowered below what is taken, and how many are is told', async () => {
    const [programme, mentor] = [newId(), newId()];
    await offer(programme, mentor, 3);
    await take({ programme, mentor });
    await take({ programme, mentor });
    expect(await offer(programme, mentor, 1)).toEqual({ taken: 2 });
    expect(await counts(mentor)).toEqual([{ programme, offered: 3, taken: 2 }]);
  });
});

describe('done', () => {
  it('a place is given back, and passes from a proposal to a relationship and its extension', async () => {
    const [programme, mentor, proposal, relationship] = [newId(), newId(), newId(), newId()];
    await offer(programme, mentor, 1);
    await take({ programme, mentor, holder: proposal });
    const pass = (from: string, to: string, heldFor: 'relationship' | 'extension') =>
      db.transaction('web', (tx) => passSeat(tx, { mentor, from, to, heldFor }));
    expect(await pass(proposal, relationship, 'relationship')).toBe(true);
    expect(await pass(proposal, relationship, 'relationship')).toBe(false);
    expect(await pass(relationship, relationship, 'extension')).toBe(true);
    expect(await take({ programme, mentor })).toBe(false);
    await db.transaction('web', (tx) => freeSeat(tx, relationship));
    expect(await take({ programme, mentor })).toBe(true);
  });

  it('more and fewer places are offered, and places of other programmes stay as they are', async () => {
    const [here, there, mentor] = [newId(), newId(), newId()];
    await offer(here, mentor, 4);
    await offer(there, mentor, 1);
    await take({ programme: here, mentor });
    expect(await offer(here, mentor, 1)).toBeNull();
    expect(await offer(here, mentor, 2)).toBeNull();
    const all = await counts(mentor);
    expect(all).toContainEqual({ programme: here, offered: 2, taken: 1 });
    expect(all).toContainEqual({ programme: there, offered: 1, taken: 0 });
  });
});

describe.runIf(testKind() === 'server')('64 clients in the same instant', () => {
  const clients: Database[] = [];
  beforeAll(async () => {
    const url = await databaseAddress(db);
    // A pool has ten connections, so that seven of them let 64 stand at the row together.
    for (let pool = 0; pool < 7; pool += 1)
      clients.push(await openDatabase({ kind: 'server', web: url, worker: url, keys: url, migrate: url }));
  });
  afterAll(() => Promise.all(clients.map((client) => client.close())));

  it('EM-06: as many win as there are places, while some fail and give theirs back', { timeout: 60_000 }, async () => {
    const programme = newId();
    const mentors = [newId(), newId(), newId(), newId()];
    for (const mentor of mentors) await offer(programme, mentor, 5);
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, index) => {
        const given = {
          programme,
          mentor: mentors[index % 4] ?? '',
          holder: newId(),
          heldFor: 'proposal',
          now,
        } as const;
        const client = clients[index % clients.length] ?? db;
        return client
          .transaction('web', async (tx) => {
            const won = await takeSeat(tx, given);
            if (index % 16 === 0) throw new Error('This answer fails after it has won');
            return won;
          })
          .catch(() => false);
      }),
    );
    expect(answers.filter((won) => won)).toHaveLength(20);
    for (const mentor of mentors) expect(await counts(mentor)).toEqual([{ programme, offered: 5, taken: 5 }]);
  });

  it('places that are taken back at the same instant are won by nobody', { timeout: 60_000 }, async () => {
    const [programme, mentor] = [newId(), newId()];
    await offer(programme, mentor, 10);
    const takes = Array.from({ length: 63 }, (_, index) =>
      take({ programme, mentor }, clients[index % clients.length]),
    );
    const [lowered, ...won] = await Promise.all([offer(programme, mentor, 4), ...takes]);
    const [after] = await counts(mentor);
    expect(won.filter((one) => one)).toHaveLength(after?.taken ?? 0);
    expect(after?.taken).toBe(lowered === null ? 4 : 10);
    expect(after?.offered).toBe(after?.taken);
  });
});
