import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/index.ts';
import { testDatabase, testKind } from './index.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'db' });
});
afterAll(() => db.close());

test('a test database is of the kind that was asked for, and migrated', async () => {
  expect(db.kind).toBe(testKind());
  const people = await db.transaction('web', (tx) =>
    tx
      .tables()
      .selectNoFrom((eb) => eb.fn('app.person').as('person'))
      .execute(),
  );
  expect(people).toEqual([{ person: null }]);
});
