import { sql } from 'kysely';
import type { Database } from '../database.ts';

export interface Column {
  /** `schema.table`, or `schema.view`. */
  readonly of: string;
  readonly name: string;
  /** The type's own name, or that of what an array holds. */
  readonly type: string;
  readonly array: boolean;
  readonly nullable: boolean;
  readonly identity: boolean;
  readonly defaulted: boolean;
  /** The only texts that it may hold, by its enumeration or its check; none when any will do. */
  readonly texts: readonly string[];
}

/**
 * The views that a schema publishes to the modules above: those that are `security_invoker`. Any other view would walk
 * round row-level security, and stays its schema's own affair.
 */
export async function publishedViews(db: Database, schema: string): Promise<readonly string[]> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<{ view: string }>`
      select n.nspname || '.' || c.relname as view
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = ${schema} and c.relkind = 'v'
        and exists (select from unnest(c.reloptions) as o (option) where o.option ~ '^security_invoker=(true|on|yes|1)$')
      order by c.relname
    `.execute(tx.tables()),
  );
  return rows.map(({ view }) => view);
}

/** The columns of a schema's tables and of these views, in the order in which they were made. */
export async function columnsOf(db: Database, schema: string, views: readonly string[]): Promise<readonly Column[]> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<Omit<Column, 'texts'> & { rule: string | null; labels: string[] | null }>`
      select
        n.nspname || '.' || c.relname as of, a.attname as name,
        coalesce(held.typname, base.typname, t.typname) as type, held.oid is not null as array,
        case when c.relkind = 'v' then not ${neverNullInView()} else not a.attnotnull end as nullable,
        a.attidentity <> '' or a.attgenerated <> '' as identity, a.atthasdef as defaulted,
        (select pg_get_constraintdef(k.oid) from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
            and pg_get_constraintdef(k.oid) like 'CHECK ((% = ANY (ARRAY[%' limit 1) as rule,
        (select array_agg(e.enumlabel order by e.enumsortorder) from pg_enum e
          where e.enumtypid = coalesce(held.oid, t.oid)) as labels
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_type held on held.oid = t.typelem and t.typcategory = 'A'
      left join pg_type base on base.oid = t.typbasetype
      where n.nspname = ${schema} and c.relkind in ('r', 'p')
        or n.nspname || '.' || c.relname in (select jsonb_array_elements_text(${JSON.stringify(views)}::jsonb))
      order by c.relkind = 'v', n.nspname, c.relname, a.attnum
    `.execute(tx.tables()),
  );
  return rows.map(({ rule, labels, ...column }) => ({ ...column, texts: labels ?? textsIn(rule ?? '') }));
}

// PostgreSQL knows this of tables only. A column of a view is taken never to be null when nothing is joined from
// outside and every column of that name underneath is never null either, or when its comment says "never null".
const neverNullInView = () => sql`(
  coalesce(col_description(c.oid, a.attnum) ilike '%never null%', false)
  or pg_get_viewdef(c.oid) !~* ' (left|right|full) (outer )?join ' and (
    select coalesce(bool_and(under.attnotnull), false)
    from pg_depend d
    join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
    join pg_attribute under on under.attrelid = d.refobjid and under.attnum = d.refobjsubid
    where r.ev_class = c.oid and d.refclassid = 'pg_class'::regclass and under.attname = a.attname
  )
)`;

const textsIn = (rule: string) =>
  [...rule.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, text = '']) => text.replaceAll("''", "'"));
