import { setImmediate as immediately } from 'node:timers';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CarriedOut, Outcome, Problem } from './carry-out.ts';
import { chunk } from './chunk.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Answered, Question } from './questions.ts';

/** Carries a run out in a thread of its own. */
export async function carriedOutInThread(problem: Problem): Promise<CarriedOut> {
  const outcomes: Outcome[] = [];
  const request: ToThread = { kind: 'run', definition: problem.definition, piece: chunk };
  const done = await inThread(problem, request, (message, send) => {
    if (message.kind === 'outcomes') {
      outcomes.push(...message.outcomes);
      // Others are answered before the next piece.
      immediately(() => send({ kind: 'more' }));
    }
    return message.kind === 'done' ? message : null;
  });
  const { helps, inputHash, resultHash, ms } = done;
  return { outcomes, helps, inputHash, resultHash, ms };
}

export function answeredInThread(problem: Problem, question: Question): Promise<Answered> {
  const request: ToThread = { kind: 'question', definition: problem.definition, question };
  return inThread(problem, request, (message) => (message.kind === 'answer' ? message.answer : null));
}

/** `read` gives the answer once it is there. */
async function inThread<T>(
  { mentees, mentors }: Problem,
  request: ToThread,
  read: (message: FromThread, send: (message: ToThread) => void) => T | null,
): Promise<T> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const send = (message: ToThread) => worker.postMessage(message);
  worker.on('message', (message: FromThread) => {
    const answer = read(message, send);
    if (answer !== null) resolve(answer);
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
