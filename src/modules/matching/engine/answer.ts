import { type GroupsTold, solveGroups } from './groups/solve-groups.ts';
import type { Solution } from './instance.ts';
import { readProblem } from './read-problem.ts';
import { solve } from './solve.ts';
import { verify } from './verify.ts';

/** One problem as JSON, solved and proved, or what is wrong with it. `clock` answers milliseconds. */
export function answerProblem(text: string, clock: () => number): Answer {
  const given = parse(text);
  if ('error' in given) return given;
  const read = readProblem(given.json);
  if ('error' in read) return read;
  const started = clock();
  const msSince = () => Math.round((clock() - started) * 1000) / 1000;
  if (!read.groups) {
    const solution = solve(read.instance);
    return answerOf(solution, msSince());
  }
  const solved = solveGroups(read.instance, read.groups);
  if ('error' in solved) return solved;
  const { solution, second, told } = solved;
  const ms = msSince();
  return { ...answerOf(solution, ms), groups: told, ...(second && { second: answerOf(second, ms) }) };
}

/** A solution as it is printed, once it is proved. */
export function answerOf(solution: Solution, ms: number): Exclude<Answer, { readonly error: string }> {
  const { gap, faults } = verify(solution);
  if (faults.length > 0) throw new Error(`The answer is not one: ${faults[0]}`);
  const { menteeIds, mentorIds } = solution.instance;
  const pairs: [string, string][] = [];
  const unmatched: string[] = [];
  menteeIds.forEach((id, mentee) => {
    const mentor = mentorIds[solution.mentorOf[mentee] ?? -1];
    if (mentor === undefined) unmatched.push(id);
    else pairs.push([id, mentor]);
  });
  return { pairs, unmatched, levels: solution.levels, certificate: { gap: Number(gap) }, ms };
}

export type Answer =
  | { readonly error: string }
  | {
      readonly pairs: readonly (readonly [string, string])[];
      readonly unmatched: readonly string[];
      readonly levels: ReturnType<typeof solve>['levels'];
      readonly certificate: { readonly gap: number };
      readonly ms: number;
      /** Where the problem asks for groups. */
      readonly groups?: GroupsTold;
      /** The second mentors of teams that have two, as an answer of their own. */
      readonly second?: Answer;
    };

function parse(text: string): { json: unknown } | { error: string } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { error: 'this is not JSON' };
  }
}
