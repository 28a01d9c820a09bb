import { readFile, rename, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Answer, Statement } from './messages.ts';
import { preparedOn } from './prepared.ts';

/** The embedded database itself. One statement at a time, in the order asked; text in, text out. */
export interface Engine {
  run(statement: Statement): Promise<Answer>;
  /** Writes the whole database to a file, to start another one from. */
  save(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What to open: a folder, or memory when there is none; memory may start from a saved file. */
export interface Opening {
  readonly folder: string | null;
  readonly saved: string | null;
}

/** Opens PGlite in this thread. */
export async function openEngine({ folder, saved }: Opening): Promise<Engine> {
  const pglite = await PGlite.create({
    ...(folder === null ? smallLog : { dataDir: folder }),
    ...(saved === null ? {} : { loadDataDir: new Blob([await readFile(saved)]) }),
  });
  keepText(pglite);
  const prepared = preparedOn(pglite);
  return {
    run: async (statement) => (await prepared(statement)) ?? run(pglite, statement),
    save: (file) => save(pglite, file),
    close: () => pglite.close(),
  };
}

// What is thrown away soon needs little log, and is copied faster without.
const smallLog = { initDbStartParams: ['--wal-segsize=1'] };

const asText = (text: string) => text;
const options = { rowMode: 'array' } as const;

/** Everything stays PostgreSQL's own text; the codec reads it. Set once: what comes with a statement is copied each time. */
function keepText({ parsers, serializers }: PGlite): void {
  for (const kinds of [parsers, serializers]) for (const type of Object.keys(kinds)) kinds[Number(type)] = asText;
}

async function run(pglite: PGlite, { sql, parameters }: Statement): Promise<Answer> {
  // Without parameters the text may hold several statements, as on a server; the last one answers.
  const result =
    parameters.length > 0
      ? await pglite.query<(string | null)[]>(sql, [...parameters], options)
      : (await pglite.exec(sql, options)).at(-1);
  return {
    command: result?.command ?? '',
    affected: result?.affectedRows ?? 0,
    columns: (result?.fields ?? []).map((field) => ({ name: field.name, type: field.dataTypeID })),
    rows: (result?.rows ?? []).map((row) => Object.values(row)),
  };
}

// Named when it is whole: another process may be looking for it.
async function save(pglite: PGlite, file: string) {
  const dump = await pglite.dumpDataDir('none');
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, dump.stream());
  await rename(draft, file);
}
