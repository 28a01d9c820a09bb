import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../testing/index.ts';
import { type Database, generateTables, publishedViews } from '../index.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'db' });
  await db.transaction('migrate', (tx) =>
    sql`
      create schema people;
      create table people.person (id uuid primary key, name text not null, born date);
      create view people.known with (security_invoker = true) as select id, name, born, upper(name) as shouted from people.person;
      comment on column people.known.shouted is 'never null';
      create view people.lonely with (security_invoker = true) as
        select p.id, other.name from people.person p left join people.person other on false;
      create view people.careless as select id from people.person;

      create schema tea_party;
      create type tea_party.leaf as enum ('green', 'black');
      create table tea_party.cup (
        id uuid primary key,
        number bigint generated always as identity,
        state text not null check (state in ('full', 'it''s empty')),
        leaf tea_party.leaf,
        leaves tea_party.leaf[] not null,
        sips int not null default 0,
        drunk_by uuid[],
        recipe jsonb not null,
        notes jsonb,
        sealed bytea,
        poured_at timestamptz not null,
        price numeric(6, 2)
      )
    `.execute(tx.tables()),
  );
});
afterAll(() => db.close());

test('views that are not security_invoker are not published', async () => {
  expect(await publishedViews(db, 'people')).toEqual(['people.known', 'people.lonely']);
  expect(await publishedViews(db, 'tea_party')).toEqual([]);
});

test('the types of a module are its tables and the views published to it', async () => {
  expect(await generateTables(db, 'tea_party', ['people.known', 'people.lonely'])).toBe(
    `// Made by \`alongside tables tea_party\` from the migrated schema: change it by a migration.
import type { ColumnType, Generated as Defaulted } from 'kysely';
import type { Json } from '../../platform/db/index.ts';

export interface TeaPartyTables {
  'tea_party.cup': {
    id: string;
    number: ColumnType<number, never, never>;
    state: 'full' | 'it\\'s empty';
    leaf: 'green' | 'black' | null;
    leaves: readonly ('green' | 'black')[];
    sips: Defaulted<number>;
    drunk_by: readonly string[] | null;
    recipe: ColumnType<unknown, Json, Json>;
    notes: ColumnType<unknown, Json | null | undefined, Json | null>;
    sealed: Uint8Array | null;
    poured_at: Temporal.Instant;
    price: number | null;
  };
  'people.known': {
    id: string;
    name: string;
    born: Temporal.PlainDate | null;
    shouted: string;
  };
  'people.lonely': {
    id: string | null;
    name: string | null;
  };
}
`,
  );
});
