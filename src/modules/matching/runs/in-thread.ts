import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Outcome, Problem, Result } from './carry-out.ts';
import { chunk } from './chunk.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Answered, Question } from './questions.ts';

/** What is done with a run as it comes. */
export interface Keeping {
  /** Once everybody is matched. */
  readonly matched: () => Promise<void>;
  readonly keep: (outcomes: readonly Outcome[]) => Promise<void>;
}

/** Carries a run out in a thread of its own. Each piece is kept before the next is asked for, so that others are answered. */
export async function carriedOutInThread(problem: Problem, { matched, keep }: Keeping): Promise<Result> {
  const request: ToThread = { kind: 'run', definition: problem.definition, piece: chunk };
  let result: Result | null = null;
  return inThread(problem, request, async (message, send) => {
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

export function answeredInThread(problem: Problem, question: Question): Promise<Answered> {
  const request: ToThread = { kind: 'question', definition: problem.definition, question };
  return inThread(problem, request, async (message) => (message.kind === 'answer' ? message.answer : null));
}

/** `read` gives the answer once it is there. */
async function inThread<T>(
  { mentees, mentors }: Problem,
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
  try {
    for (let at = 0; at < Math.max(mentees.length, mentors.length); at += chunk) {
      send({ kind: 'people', mentees: mentees.slice(at, at + chunk), mentors: mentors.slice(at, at + chunk) });
      await setImmediate();
    }
    send(request);
    return await promise;
  } finally {
    await worker.terminate();
  }
}
