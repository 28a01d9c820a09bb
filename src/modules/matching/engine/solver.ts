import type { Candidate } from './candidates/with-candidates.ts';
import { idHash, pairHash } from './hash.ts';
import type { Instance, Stage } from './instance.ts';
import { servedWorth } from './levels.ts';
import { solve } from './solve.ts';

/** What solves, and what its stages would gain by a pair that they did not know of. */
export interface Solver {
  readonly solve: (instance: Instance) => ReturnType<typeof solve>;
  readonly gains: (instance: Instance) => (stage: Stage, pair: Candidate) => number;
}

/** How problems are solved wherever nothing else is asked for. */
export const solver: Solver = { solve: (instance) => solve(instance), gains };

/** Nobody named such a pair, and no earlier run proposed it: those are always among the candidates. */
function gains(instance: Instance): (stage: Stage, pair: Candidate) => number {
  const served = servedWorth(instance);
  const mentees = instance.menteeIds.map(idHash);
  const mentors = instance.mentorIds.map(idHash);
  return ({ levels, weights }, { mentee, mentor, score }) => {
    let gain = 0;
    for (const [at, level] of levels.entries()) {
      const weight = weights[at] ?? 0;
      if (level === 'served') gain += weight * (served[mentee] ?? 0);
      else if (level === 'score') gain += weight * score;
      else if (level === 'hash') gain += weight * pairHash(mentees[mentee] ?? 0, mentors[mentor] ?? 0);
    }
    return gain;
  };
}
