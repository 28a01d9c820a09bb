// The thread of the embedded database. It runs on its own because a slow query there would hold every
// request of the process. Node starts this file by itself, so it uses nothing but plain types.
import { parentPort, workerData } from 'node:worker_threads';
import { type Engine, openEngine } from './engine.ts';
import { OPENING, type Outcome, type Refusal, type Request } from './messages.ts';

async function handle(engine: Engine, request: Request): Promise<Outcome> {
  if (request.kind === 'statement') return { kind: 'answer', answer: await engine.run(request.statement) };
  await engine.close();
  return { kind: 'done' };
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

const opened = openEngine({ folder: workerData, saved: null });
void answerWith(OPENING, async () => {
  await opened;
  return { kind: 'done' };
});
parentPort?.on('message', (request: Request) => void answerWith(request.id, async () => handle(await opened, request)));
