import { type Kysely, sql } from 'kysely';

/**
 * Does something while no foreign key is checked, no trigger fires and the owner is bound by no policy. Foreign keys
 * are made again afterwards, which checks every row. Needs no superuser, as switching the checks off would.
 */
export async function withoutRules<T>(on: Kysely<unknown>, work: () => Promise<T>): Promise<T> {
  const keys = await foreignKeys(on);
  const forced = await tablesWhere(on, 'c.relforcerowsecurity');
  const triggered = await tablesWhere(
    on,
    'exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)',
  );
  const alter = (tables: readonly string[], how: string) =>
    eachOf(tables, (table) => sql`alter table ${sql.raw(table)} ${sql.raw(how)}`.execute(on));

  await eachOf(keys, ({ table, name }) =>
    sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(on),
  );
  await alter(forced, 'no force row level security');
  await alter(triggered, 'disable trigger user');
  const result = await work();
  await alter(triggered, 'enable trigger user');
  await alter(forced, 'force row level security');
  await eachOf(keys, ({ table, name, rule }) =>
    sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(rule)}`.execute(on),
  );
  return result;
}

async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<unknown>) {
  for (const one of all) await work(one);
}

async function foreignKeys(on: Kysely<unknown>) {
  const { rows } = await sql<{ table: string; name: string; rule: string }>`
    select k.conrelid::regclass::text as table, k.conname as name, pg_get_constraintdef(k.oid) as rule
    from pg_constraint k where k.contype = 'f' and k.conparentid = 0
  `.execute(on);
  return rows;
}

async function tablesWhere(on: Kysely<unknown>, condition: string) {
  const { rows } = await sql<{ table: string }>`
    select format('%I.%I', n.nspname, c.relname) as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and ${sql.raw(condition)}
  `.execute(on);
  return rows.map(({ table }) => table);
}
