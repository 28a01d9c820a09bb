import type { Instance, Solution, Stage } from '../instance.ts';
import { type Gain, type Solver, solver } from '../solver.ts';
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

const mostRounds = 12;
/** Pairs that one mentee's list grows by at once, unless they have nobody: then all are taken. */
const mostAtOnce = 25;
const mostScore = 1000;
/** The first time, pairs that fall so many points short are taken in as well: prices move a little in the next round. */
const nearly = 12;

/**
 * Solves on the lists, prices every pair outside them with the prices of the answer, takes in those that would better
 * it, and solves again, until there are none.
 */
export function solveCovering(first: Built, by: Solver = solver): Covered {
  let built = first;
  let solution = by.solve(built.instance);
  for (let rounds = 1; ; rounds++) {
    const { better, near } = outside(
      built,
      pricingBy(built.instance, solution, { by, short: rounds === 1 ? nearly : 0 }),
    );
    if (better.length === 0 || rounds === mostRounds)
      return { built, solution, rounds, isCovered: better.length === 0 };
    built = { ...built, instance: withCandidates(built.instance, [...better, ...near]) };
    solution = by.solve(built.instance, solution);
  }
}

interface Outside {
  readonly better: Candidate[];
  /** Those that fall a little short. */
  readonly near: Candidate[];
}

/** Every pair outside the lists that the prices do not hold down. */
function outside(built: Built, pricing: Pricing): Outside {
  const row = new Int32Array(built.mentors.length);
  const found: Outside = { better: [], near: [] };
  for (const mentee of built.mentees.keys()) {
    const edge = built.edge[mentee] ?? -1;
    if (edge < 0 || (built.instance.locked[mentee] ?? -1) >= 0 || !mayBeBetter(pricing, mentee, edge)) continue;
    built.columns.fillRow(mentee, row);
    const { better, near } = outsideRow(pricing, mentee, row);
    const most = pricing.hasNobody(mentee) ? better.length : mostAtOnce;
    found.better.push(...better.sort(bestFirst).slice(0, most));
    found.near.push(...near);
  }
  return found;
}

const bestFirst = (one: Candidate, other: Candidate): number => other.score - one.score || one.mentor - other.mentor;

interface Pricing {
  readonly instance: Instance;
  readonly stages: readonly (Stage & { readonly gain: Gain })[];
  readonly hasNobody: (mentee: number) => boolean;
  /** By mentor, what a place costs in the first stage: without end where every place is held for somebody. */
  readonly price: Float64Array;
  /** The lowest price of a place in the first stage. */
  readonly lowest: number;
  /** How many points a pair may fall short to be near. */
  readonly short: number;
  /** Room for the pairs of one mentee that are near. */
  readonly near: Float64Array;
}

function pricingBy(
  instance: Instance,
  { certificate, mentorOf }: Solution,
  { by, short }: { readonly by: Solver; readonly short: number },
): Pricing {
  const left = instance.capacity.slice();
  for (const mentor of instance.locked) if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) - 1;
  const gainOf = by.gains(instance);
  const stages = certificate.stages.map((stage) => ({ ...stage, gain: gainOf(stage) }));
  const never = Number.POSITIVE_INFINITY;
  const price = Float64Array.from(left, (room, mentor) => (room > 0 ? (stages[0]?.mentorPrice[mentor] ?? 0) : never));
  const lowest = price.reduce((least, one) => Math.min(least, one), never);
  const near = new Float64Array(price.length);
  return { instance, stages, hasNobody: (mentee) => (mentorOf[mentee] ?? -1) < 0, price, lowest, short, near };
}

/** Whether anybody outside the list could be better in the first stage, as good as its edge and as cheap as the cheapest. */
function mayBeBetter({ stages: [first], lowest, short }: Pricing, mentee: number, edge: number): boolean {
  if (!first) return false;
  const { own, perPoint } = first.gain;
  return own(mentee) + perPoint * (edge + short) - (first.menteePrice[mentee] ?? 0) - lowest >= 0;
}

/** In the first stage most pairs are settled: dearer than its price a pair is better, and cheaper it is not. */
function outsideRow(pricing: Pricing, mentee: number, row: Int32Array): Outside {
  const { start, mentor: listed } = pricing.instance.candidates;
  for (const mentor of listed.subarray(start[mentee], start[mentee + 1])) row[mentor] = -1;
  const better: Candidate[] = [];
  const [first] = pricing.stages;
  if (!first) return { better, near: [] };
  const { near, price, short } = pricing;
  const { perPoint } = first.gain;
  const base = first.gain.own(mentee) - (first.menteePrice[mentee] ?? 0);
  const least = -perPoint * short;
  let length = 0;
  for (let mentor = 0; mentor < row.length; mentor++) {
    const score = row[mentor] ?? -1;
    const over = base + perPoint * score - (price[mentor] ?? 0);
    if (over < least || score < 0) continue;
    const isBetter = over > 0 || (over === 0 && isBetterLater(pricing, { mentee, mentor, score }));
    if (isBetter) better.push({ mentee, mentor, score });
    else near[length++] = (mostScore - score) * row.length + mentor;
  }
  return { better, near: bestOf(near.subarray(0, length), mentee, row) };
}

/** As numbers, the best first: of many that are near few are taken. */
function bestOf(near: Float64Array, mentee: number, row: Int32Array): Candidate[] {
  return Array.from(near.sort().subarray(0, mostAtOnce), (one) => {
    const mentor = one % row.length;
    return { mentee, mentor, score: row[mentor] ?? 0 };
  });
}

/** At its price in the first stage: whether the pair could be exchanged, and betters a later one if it could. */
function isBetterLater({ instance, stages }: Pricing, { mentee, mentor, score }: Candidate): boolean {
  for (const { gain, menteePrice, mentorPrice, order } of stages) {
    const worth = gain.own(mentee) + gain.perPoint * score + gain.pair(mentee, mentor);
    const over = worth - (menteePrice[mentee] ?? 0) - (mentorPrice[mentor] ?? 0);
    if (over !== 0) return over > 0;
    const [own, other] = [order[mentee] ?? 0, order[instance.menteeIds.length + mentor] ?? 0];
    if (own !== other) return own < other;
  }
  return false;
}
