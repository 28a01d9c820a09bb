import { sql } from 'kysely';
import { type Database, within } from '../../platform/db/index.ts';
import { lettingGoStatements, ownRecordStatements, type TableNote } from '../../platform/personal-data/index.ts';

interface Column {
  readonly table: string;
  readonly name: string;
}

interface Wall {
  readonly table: string;
  readonly walled: boolean;
  readonly policies: readonly string[];
  readonly webReads: boolean;
  readonly workerLetsGo: boolean;
}

/** Job tables of a library: ids, and gone within days. */
const elsewhere = ['pg_catalog', 'information_schema', 'pgboss'];

/** What the tables of this database lack of annotations, one sentence each with the lines to write; none when all is well. */
export async function faultsOf(db: Database, notes: readonly TableNote[]): Promise<readonly string[]> {
  const columns = await columnsIn(db);
  const known = new Map(notes.map((note) => [note.table, note]));
  const there = new Set(columns.map(({ table, name }) => `${table}.${name}`));
  const stale = notes.flatMap(({ table, columns: named }) =>
    Object.keys(named)
      .filter((name) => !there.has(`${table}.${name}`))
      .map((name) => `${table}.${name} is annotated, and is not there: take it out of its personal-data.ts.`),
  );
  const walls = await wallsIn(db);
  return [
    ...[...Map.groupBy(columns, ({ table }) => table)].flatMap(([table, its]) => missing(table, its, known.get(table))),
    ...stale,
    ...notes.flatMap((note) => unwalled(note, { notes, wall: walls.find(({ table }) => table === note.table) })),
    ...notes.flatMap(withoutKey),
  ];
}

function missing(table: string, columns: readonly Column[], note: TableNote | undefined): readonly string[] {
  const names = columns.map(({ name }) => name).filter((name) => note?.columns[name] === undefined);
  if (names.length === 0) return [];
  const [schema = ''] = table.split('.');
  const lines = names.map((name) => `      ${name}: …`).join(',\n');
  const entry = note
    ? lines
    : `  '${table}': {\n    whose: { people: ['…'] } or { pair: '…' } or { nobody: 'why' },\n    kept: '…',\n    columns: {\n${lines},\n    },\n  },`;
  return [
    `${table} has columns without purpose, basis, retention and readers. Say in src/modules/${schema}/personal-data.ts\n` +
      `(each is \`technical\`, or \`.fact\`, \`.person\`, \`.ofOthers\`, \`.pairText\` or \`.ownText\` of a \`processing({ … })\`):\n${entry}`,
  ];
}

function unwalled(
  note: TableNote,
  { notes, wall }: { readonly notes: readonly TableNote[]; readonly wall: Wall | undefined },
): readonly string[] {
  if (!wall) return [];
  const parts = [
    { statements: ownRecordStatements(note, notes), granted: wall.webReads, policy: 'own_record' },
    { statements: lettingGoStatements(note, notes), granted: wall.workerLetsGo, policy: 'let_go' },
  ];
  return parts.flatMap(({ statements: [grant, policy], granted, policy: name }) => {
    const lines = [
      ...(grant && !granted ? [grant] : []),
      ...(policy && wall.walled && !wall.policies.includes(name) ? [policy] : []),
    ];
    return lines.length === 0 ? [] : [`${note.table} is out of reach. Write in a migration:\n${lines.join('\n')}`];
  });
}

function withoutKey({ table, columns, key }: TableNote): readonly string[] {
  const sealed = Object.values(columns).some((note) => note.kind === 'pair text' || note.kind === 'own text');
  return sealed && !key ? [`${table} holds sealed text: name in \`key\` the columns that it is bound to.`] : [];
}

async function columnsIn(db: Database): Promise<readonly Column[]> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<Column>`
      SELECT n.nspname || '.' || c.relname AS table, a.attname AS name
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND NOT n.nspname = ANY (${elsewhere}) AND n.nspname NOT LIKE 'pg_toast%'
      ORDER BY n.nspname, c.relname, a.attnum
    `.execute(within(tx)),
  );
  return rows;
}

async function wallsIn(db: Database): Promise<readonly Wall[]> {
  const { rows } = await db.transaction('migrate', (tx) =>
    sql<Wall>`
      SELECT n.nspname || '.' || c.relname AS table, c.relrowsecurity AS walled,
        ARRAY(SELECT p.polname::text FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
        has_table_privilege('alongside_web', c.oid, 'SELECT') AS "webReads",
        has_table_privilege('alongside_worker', c.oid, 'SELECT') AND (
          has_table_privilege('alongside_worker', c.oid, 'DELETE')
          OR has_any_column_privilege('alongside_worker', c.oid, 'UPDATE')) AS "workerLetsGo"
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p')
    `.execute(within(tx)),
  );
  return rows;
}
