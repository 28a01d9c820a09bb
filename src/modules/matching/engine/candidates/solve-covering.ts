import type { Instance, Solution, Stage } from '../instance.ts';
import { type Solver, solver } from '../solver.ts';
import type { Built } from './build-candidates.ts';
import { type Candidate, withCandidates } from './with-candidates.ts';

export interface Covered {
  readonly built: Built;
  readonly solution: Solution;
  /** How often the problem was solved. */
  readonly rounds: number;
  /** Whether the prices hold for every pair that no rule forbids, and not for those in the lists alone. */
  readonly isCovered: boolean;
}

const mostRounds = 8;
/** Pairs that one mentee's list grows by at once, unless they have nobody: then all are taken. */
const mostAtOnce = 25;

/**
 * Solves on the lists, prices every pair outside them with the prices of the answer, takes in those that would better
 * it, and solves again, until there are none.
 */
export function solveCovering(first: Built, by: Solver = solver): Covered {
  let built = first;
  let solution = by.solve(built.instance);
  for (let rounds = 1; ; rounds++) {
    const missing = betterOutside(built, solution, by);
    if (missing.length === 0 || rounds === mostRounds)
      return { built, solution, rounds, isCovered: missing.length === 0 };
    built = { ...built, instance: withCandidates(built.instance, missing) };
    solution = by.solve(built.instance);
  }
}

/** Every pair outside the lists that the prices do not hold down, the best of each mentee first. */
function betterOutside(built: Built, solution: Solution, by: Solver): readonly Candidate[] {
  const pricing = pricingBy(built.instance, solution, by);
  const row = new Int32Array(built.mentors.length);
  const found: Candidate[] = [];
  for (const mentee of built.mentees.keys()) {
    const edge = built.edge[mentee] ?? -1;
    if (edge < 0 || (built.instance.locked[mentee] ?? -1) >= 0 || !mayBeBetter(pricing, mentee, edge)) continue;
    built.columns.fillRow(mentee, row);
    const better = betterInRow(pricing, mentee, row);
    const hasNobody = (solution.mentorOf[mentee] ?? -1) < 0;
    found.push(...(hasNobody ? better : better.slice(0, mostAtOnce)));
  }
  return found;
}

interface Pricing {
  readonly instance: Instance;
  readonly stages: readonly Stage[];
  readonly gain: (stage: Stage, pair: Candidate) => number;
  /** By mentor: whether there is a place that is not held for somebody. */
  readonly hasRoom: Uint8Array;
  /** The lowest price of a place in the first stage. */
  readonly lowest: number;
}

function pricingBy(instance: Instance, { certificate: { stages } }: Solution, by: Solver): Pricing {
  const left = instance.capacity.slice();
  for (const mentor of instance.locked) if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) - 1;
  const hasRoom = Uint8Array.from(left, (room) => (room > 0 ? 1 : 0));
  let lowest = Number.POSITIVE_INFINITY;
  for (const [mentor, price] of (stages[0]?.mentorPrice ?? []).entries())
    if (hasRoom[mentor] === 1) lowest = Math.min(lowest, price);
  return { instance, stages, gain: by.gains(instance), hasRoom, lowest };
}

/** Whether anybody outside the list could be better in the first stage, as good as its edge and as cheap as the cheapest. */
function mayBeBetter({ stages: [first], gain, lowest }: Pricing, mentee: number, edge: number): boolean {
  if (!first) return false;
  return gain(first, { mentee, mentor: -1, score: edge }) - (first.menteePrice[mentee] ?? 0) - lowest >= 0;
}

function betterInRow(pricing: Pricing, mentee: number, row: Int32Array): readonly Candidate[] {
  const { start, mentor: listed } = pricing.instance.candidates;
  for (const mentor of listed.subarray(start[mentee], start[mentee + 1])) row[mentor] = -1;
  const better: Candidate[] = [];
  for (let mentor = 0; mentor < row.length; mentor++) {
    const score = row[mentor] ?? -1;
    if (score < 0 || pricing.hasRoom[mentor] === 0) continue;
    const pair = { mentee, mentor, score };
    if (isBetter(pricing, pair)) better.push(pair);
  }
  return better.sort((one, other) => other.score - one.score || one.mentor - other.mentor);
}

/** Stage by stage: dearer than its price, it is better; cheaper, it is not; and at its price, what could be exchanged tells. */
function isBetter({ instance, stages, gain }: Pricing, pair: Candidate): boolean {
  for (const stage of stages) {
    const price = (stage.menteePrice[pair.mentee] ?? 0) + (stage.mentorPrice[pair.mentor] ?? 0);
    const over = gain(stage, pair) - price;
    if (over !== 0) return over > 0;
    const [own, other] = [stage.order[pair.mentee] ?? 0, stage.order[instance.menteeIds.length + pair.mentor] ?? 0];
    if (own !== other) return own < other;
  }
  return false;
}
