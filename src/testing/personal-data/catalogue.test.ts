import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations, personalData } from '../../main/modules.ts';
import { type Database, within } from '../../platform/db/index.ts';
import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import { testDatabase } from '../../platform/testing/index.ts';
import { faultsOf } from './catalogue.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ sources: migrations });
});
afterAll(() => db.close());

const planted = (statement: string) =>
  db.transaction('migrate', (tx) => sql`${sql.raw(statement)}`.execute(within(tx)));

test('every column of every table says what it is for, on what basis, for how long and for whom', async () => {
  expect((await faultsOf(db, personalData)).join('\n\n')).toBe('');
});

test('a column that says nothing is caught, and what to write is said', async () => {
  await planted('CREATE TABLE goals.planted (id uuid PRIMARY KEY, relationship uuid, body text)');
  await planted('ALTER TABLE goals.planted ENABLE ROW LEVEL SECURITY');
  const [fault = '', ...others] = await faultsOf(db, personalData);
  expect(others).toEqual([]);
  for (const words of ['src/modules/goals/personal-data.ts', "'goals.planted'", 'body: …', 'kept:'])
    expect(fault).toContain(words);
  const said = processing({ purpose: 'To try', basis: 'public task', readers: ['the pair'] });
  const annotated = annotate<Record<string, Record<string, unknown>>>({
    'goals.planted': {
      whose: { pair: 'relationship' },
      kept: 'pair records',
      columns: { id: technical, relationship: technical, body: said.pairText, gone: technical },
    },
  });
  const faults = (await faultsOf(db, [...personalData, ...annotated])).join('\n');
  for (const words of [
    'goals.planted.gone is annotated, and is not there',
    'GRANT SELECT ON goals.planted TO alongside_web;',
    'CREATE POLICY own_record ON goals.planted FOR SELECT TO alongside_web',
    'GRANT SELECT, DELETE ON goals.planted TO alongside_worker;',
    'CREATE POLICY let_go ON goals.planted TO alongside_worker',
    'name in `key` the columns',
  ])
    expect(faults).toContain(words);
  await planted('DROP TABLE goals.planted');
});
