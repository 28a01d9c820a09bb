// The thread of the embedded database. It runs on its own because a slow query there would hold
// every request of the process. Node starts this file by itself, so it uses nothing but plain types.
import { openAsBlob } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answer, Opening, Outcome, Refusal, Request, Statement } from './messages.ts';

const OPENING = 0;

async function open({ folder, saved }: Opening) {
  const loadDataDir = saved === null ? {} : { loadDataDir: await openAsBlob(saved) };
  const pglite = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), ...loadDataDir });
  return { pglite, options: textOptions(pglite) };
}

type Opened = Awaited<ReturnType<typeof open>>;

const asText = (text: string) => text;

/** Everything crosses as PostgreSQL's own text; the codec reads it on the other side. */
function textOptions(pglite: PGlite) {
  const plain = (known: object) => Object.fromEntries(Object.keys(known).map((type) => [type, asText]));
  return { rowMode: 'array', parsers: plain(pglite.parsers), serializers: plain(pglite.serializers) } as const;
}

async function run({ pglite, options }: Opened, { sql, parameters }: Statement): Promise<Answer> {
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

async function handle(database: Opened, request: Request): Promise<Outcome> {
  const { pglite } = database;
  if (request.kind === 'statement') return { kind: 'answer', answer: await run(database, request.statement) };
  if (request.kind === 'save') await save(pglite, request.file);
  else await pglite.close();
  return { kind: 'done' };
}

// Named when it is whole: another process may be looking for it.
async function save(pglite: PGlite, file: string) {
  const dump = await pglite.dumpDataDir('none');
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, dump.stream());
  await rename(draft, file);
}

function refusal(error: unknown): Refusal {
  const text = (key: string) => {
    const value = error instanceof Object ? Reflect.get(error, key) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    message: text('message') ?? String(error),
    code: text('code'),
    constraint: text('constraint'),
    table: text('table'),
  };
}

async function answerWith(id: number, work: () => Promise<Outcome>) {
  const outcome = await work().catch((error: unknown) => ({ kind: 'refusal', refusal: refusal(error) }) as const);
  parentPort?.postMessage({ id, outcome });
}

const opened = open(workerData);
void answerWith(OPENING, async () => {
  await opened;
  return { kind: 'done' };
});
parentPort?.on('message', (request: Request) => void answerWith(request.id, async () => handle(await opened, request)));
