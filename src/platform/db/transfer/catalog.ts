import { type Kysely, sql } from 'kysely';

export interface StoredTable {
  /** Quoted where it must be: `people.person`. */
  readonly name: string;
  /** What can be written to: no generated columns. */
  readonly columns: readonly { readonly name: string; readonly type: string; readonly identity: boolean }[];
}

/** Every table that holds data: of all schemas but PostgreSQL's own, without the list of migrations, and what is the key role's. */
export async function storedTables(on: Kysely<unknown>): Promise<readonly StoredTable[]> {
  const { rows } = await sql<{ name: string; column: string; type: string; identity: boolean }>`
    select format('%I.%I', n.nspname, c.relname) as name, a.attname as column,
      format_type(a.atttypid, a.atttypmod) as type, a.attidentity <> '' as identity
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and (n.nspname, c.relname) <> ('app', 'migration')
      and not coalesce(has_table_privilege(to_regrole('alongside_keys')::oid, c.oid, 'select'), false)
    order by n.nspname, c.relname, a.attnum
  `.execute(on);
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, its]) => ({
    name,
    columns: its.map(({ column, type, identity }) => ({ name: column, type, identity })),
  }));
}

/** `app.migration`, in the order in which it was written; none when nothing was ever migrated. */
export async function appliedMigrations(on: Kysely<unknown>) {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('app.migration') is not null as there`.execute(on);
  if (!rows[0]?.there) return [];
  const applied = await sql<{ module: string; name: string; checksum: string }>`
    select module, name, checksum from app.migration order by module, name
  `.execute(on);
  return applied.rows;
}

export async function schemas(on: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ nspname: string }>`select nspname from pg_namespace`.execute(on);
  return rows.map(({ nspname }) => nspname);
}
