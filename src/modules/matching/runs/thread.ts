// The thread of a run. Matching a whole country takes seconds, in which the process has to answer others. Node starts this
// file by itself, so it uses nothing but plain types. People come and outcomes go in pieces: a large message holds up both.
import { parentPort } from 'node:worker_threads';
import type { Mentee, Mentor } from '../engine/rules/people.ts';
import { carryOut } from './carry-out.ts';
import type { FromThread, ToThread } from './messages.ts';
import { type Answered, questionAnswered } from './questions.ts';

const mentees: Mentee[] = [];
const mentors: Mentor[] = [];
const send = (message: FromThread) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'people') {
    mentees.push(...message.mentees);
    mentors.push(...message.mentors);
    return;
  }
  const problem = { definition: message.definition, mentees, mentors };
  if (message.kind === 'question') {
    const answer: Answered = questionAnswered(problem, message.question);
    send({ kind: 'answer', answer });
    return;
  }
  const { outcomes, ...rest } = carryOut(problem);
  for (let at = 0; at < outcomes.length; at += message.piece)
    send({ kind: 'outcomes', outcomes: outcomes.slice(at, at + message.piece) });
  send({ kind: 'done', ...rest });
});
