import { Worker } from 'node:worker_threads';
import type { Matching } from '../../programmes/index.ts';
import type { People } from '../engine/rules/people.ts';
import type { Outcome, Result } from './carry-out.ts';
import { chunk } from './chunk.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Answered, Question } from './questions.ts';

/** What is done with a run as it comes. */
export interface Keeping {
  /** Once everybody is matched. */
  readonly matched: () => Promise<void>;
  readonly keep: (outcomes: readonly Outcome[]) => Promise<void>;
}

/** A problem of which the thread is told a piece at a time, as it is read: here nobody is kept for longer than that. */
export interface Told {
  readonly definition: Matching;
  readonly people: AsyncIterable<People>;
}

/** Carries a run out in a thread of its own. Each piece is kept before the next is asked for, so that others are answered. */
export async function carriedOutInThread({ definition, people }: Told, { matched, keep }: Keeping): Promise<Result> {
  const request: ToThread = { kind: 'run', definition, piece: chunk };
  let result: Result | null = null;
  return inThread(people, request, async (message, send) => {
    if (message.kind === 'matched') {
      const { kind: _, ...kept } = message;
      result = kept;
      await matched();
    } else if (message.kind === 'outcomes') {
      if (message.outcomes.length === 0) return result;
      await keep(message.outcomes);
    }
    send({ kind: 'more' });
    return null;
  });
}

export function answeredInThread({ definition, people }: Told, question: Question): Promise<Answered> {
  const request: ToThread = { kind: 'question', definition, question };
  return inThread(people, request, async (message) => (message.kind === 'answer' ? message.answer : null));
}

/** `read` gives the answer once it is there. */
async function inThread<T>(
  people: Told['people'],
  request: ToThread,
  read: (message: FromThread, send: (message: ToThread) => void) => Promise<T | null>,
): Promise<T> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const send = (message: ToThread) => worker.postMessage(message);
  worker.on('message', (message: FromThread) => {
    read(message, send).then((answer) => {
      if (answer !== null) resolve(answer);
    }, reject);
  });
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('The thread of a run has stopped')));
  // A thread that fails while people are still read is heard of once they are; unheard until then, it would end the process.
  promise.catch(() => undefined);
  try {
    for await (const { mentees, mentors } of people) send({ kind: 'people', mentees, mentors });
    send(request);
    return await promise;
  } finally {
    await worker.terminate();
  }
}
