import type { Solver } from './candidates/solve-covering.ts';
import { plainGain, plainSolve } from './testing/plain-solve.ts';

/** How problems are solved wherever nothing else is asked for. */
export const solver: Solver = { solve: plainSolve, gain: plainGain };
