// The thread of a run. Matching a whole country takes seconds, in which the process has to answer others. Node starts this
// file by itself, so it uses nothing but plain types. People come and outcomes go in pieces: a large message holds up both.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Mentee, Mentor } from '../engine/rules/people.ts';
import { type CarriedOut, carryOut } from './carry-out.ts';
import type { FromThread, ToThread } from './messages.ts';
import { type Answered, questionAnswered } from './questions.ts';

const mentees: Mentee[] = [];
const mentors: Mentor[] = [];
let carriedOut: CarriedOut | null = null;
let piece = 1;
const send = (message: FromThread) => parentPort?.postMessage(message);

// Whoever reads a page comes first where processors are few. On Linux that is said of this thread; elsewhere of all the process.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'people') {
    mentees.push(...message.mentees);
    mentors.push(...message.mentors);
    return;
  }
  if (message.kind === 'more') {
    sendMore();
    return;
  }
  const problem = { definition: message.definition, mentees, mentors };
  if (message.kind === 'question') {
    const answer: Answered = questionAnswered(problem, message.question);
    send({ kind: 'answer', answer });
    return;
  }
  piece = message.piece;
  carriedOut = carryOut(problem);
  const { more: _, ...result } = carriedOut;
  send({ kind: 'matched', ...result });
});

/** One piece at a time, when it is asked for: all that had been sent would be read at once, and hold the process up. */
function sendMore(): void {
  if (carriedOut) send({ kind: 'outcomes', outcomes: carriedOut.more(piece) });
}
