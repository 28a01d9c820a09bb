import { idHash, pairHash } from './hash.ts';
import type { Instance, Solution, Stage } from './instance.ts';
import { servedWorth } from './levels.ts';
import { solve } from './solve.ts';

/** What solves, and what its stages would gain by a pair that they did not know of. */
export interface Solver {
  /** An earlier answer to nearly the same problem makes it quicker, and no different. */
  readonly solve: (instance: Instance, from?: Solution) => Solution;
  readonly gains: (instance: Instance) => (stage: Stage) => Gain;
}

/** What a stage gains by a pair: something for the mentee, something for each point, and something for the two. */
export interface Gain {
  readonly own: (mentee: number) => number;
  readonly perPoint: number;
  readonly pair: (mentee: number, mentor: number) => number;
}

/** How problems are solved wherever nothing else is asked for. */
export const solver: Solver = { solve: (instance, from) => solve(instance, from ? { from } : {}), gains };

/** Nobody named such a pair, and no earlier run proposed it: those are always among the candidates. */
function gains(instance: Instance): (stage: Stage) => Gain {
  const served = servedWorth(instance);
  const mentees = instance.menteeIds.map(idHash);
  const mentors = instance.mentorIds.map(idHash);
  return ({ levels, weights }) => {
    const weightOf = (level: (typeof levels)[number]) => weights[levels.indexOf(level)] ?? 0;
    const [each, perPoint, hash] = [weightOf('served'), weightOf('score'), weightOf('hash')];
    return {
      own: (mentee) => each * (served[mentee] ?? 0),
      perPoint,
      pair: (mentee, mentor) => (hash === 0 ? 0 : hash * pairHash(mentees[mentee] ?? 0, mentors[mentor] ?? 0)),
    };
  };
}
