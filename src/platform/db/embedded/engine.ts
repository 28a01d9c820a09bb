import { Worker } from 'node:worker_threads';
import { DatabaseError } from '../errors.ts';
import type { Answer, Opening, Outcome, Refusal, Reply, Request, Statement } from './messages.ts';

/** The embedded database, in a thread of its own. One statement at a time, in the order asked. */
export interface Engine {
  run(statement: Statement): Promise<Answer>;
  /** Writes the whole database to a file, to start another one from. */
  save(file: string): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread and waits until the database answers. */
export async function startEngine(opening: Opening): Promise<Engine> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: opening });
  const { ask, listen } = exchange(worker);
  await listen();
  return {
    async run(statement) {
      const outcome = await ask((id) => ({ id, kind: 'statement', statement }));
      if (outcome.kind !== 'answer') throw new Error('The embedded database answered out of turn');
      return outcome.answer;
    },
    async save(file) {
      await ask((id) => ({ id, kind: 'save', file }));
    },
    async close() {
      await ask((id) => ({ id, kind: 'close' }));
      await worker.terminate();
    },
  };
}

/** Questions and answers, matched by number. Number 0 is the opening itself. */
function exchange(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
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
  return { ask, listen: () => wait(0) };
}

function refused({ message, code, constraint, table }: Refusal): Error {
  return code === undefined ? new Error(message) : new DatabaseError({ message, code, constraint, table });
}
