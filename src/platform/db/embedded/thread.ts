import { Worker } from 'node:worker_threads';
import { DatabaseError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { OPENING, type Outcome, type Refusal, type Reply, type Request } from './messages.ts';

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a folder in a thread of its own, and waits until the database answers. */
export async function openEngineInThread(folder: string): Promise<Omit<Engine, 'save'>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: folder });
  const { ask, listen } = exchange(worker);
  await listen();
  return {
    async run(statement) {
      const outcome = await ask((id) => ({ id, kind: 'statement', statement }));
      if (outcome.kind !== 'answer') throw new Error('The embedded database answered out of turn');
      return outcome.answer;
    },
    async close() {
      await ask((id) => ({ id, kind: 'close' }));
      await worker.terminate();
    },
  };
}

/** Questions and answers, matched by number. */
function exchange(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = OPENING;
  let gone: Error | null = null;
  const fail = (error: Error) => {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, outcome }: Reply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (outcome.kind === 'refusal') asked?.reject(refused(outcome.refusal));
    else asked?.resolve(outcome);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The embedded database has stopped')));

  const wait = (id: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    if (gone) reject(gone);
    else waiting.set(id, { resolve, reject });
    return promise;
  };
  const ask = (request: (id: number) => Request) => {
    last += 1;
    const outcome = wait(last);
    worker.postMessage(request(last));
    return outcome;
  };
  return { ask, listen: () => wait(OPENING) };
}

function refused({ message, code, constraint, table }: Refusal): Error {
  return code === undefined ? new Error(message) : new DatabaseError({ message, code, constraint, table });
}
