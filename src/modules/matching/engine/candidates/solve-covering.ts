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
    found.near.push(...near.sort(bestFirst).slice(0, mostAtOnce));
  }
  return found;
}

const bestFirst = (one: Candidate, other: Candidate): number => other.score - one.score || one.mentor - other.mentor;

interface Pricing {
  readonly instance: Instance;
  readonly stages: readonly (Stage & { readonly gain: Gain })[];
  readonly hasNobody: (mentee: number) => boolean;
  /** By mentor: whether there is a place that is not held for somebody. */
  readonly hasRoom: Uint8Array;
  /** The lowest price of a place in the first stage. */
  readonly lowest: number;
  /** How many points a pair may fall short to be near. */
  readonly short: number;
}

function pricingBy(
  instance: Instance,
  { certificate, mentorOf }: Solution,
  { by, short }: { readonly by: Solver; readonly short: number },
): Pricing {
  const left = instance.capacity.slice();
  for (const mentor of instance.locked) if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) - 1;
  const hasRoom = Uint8Array.from(left, (room) => (room > 0 ? 1 : 0));
  const gainOf = by.gains(instance);
  const stages = certificate.stages.map((stage) => ({ ...stage, gain: gainOf(stage) }));
  let lowest = Number.POSITIVE_INFINITY;
  for (const [mentor, price] of (stages[0]?.mentorPrice ?? []).entries())
    if (hasRoom[mentor] === 1) lowest = Math.min(lowest, price);
  return { instance, stages, hasNobody: (mentee) => (mentorOf[mentee] ?? -1) < 0, hasRoom, lowest, short };
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
  const found: Outside = { better: [], near: [] };
  const [first] = pricing.stages;
  if (!first) return found;
  const { perPoint } = first.gain;
  const base = first.gain.own(mentee) - (first.menteePrice[mentee] ?? 0);
  const least = -perPoint * pricing.short;
  for (let mentor = 0; mentor < row.length; mentor++) {
    const score = row[mentor] ?? -1;
    const over = base + perPoint * score - (first.mentorPrice[mentor] ?? 0);
    if (over < least || score < 0 || pricing.hasRoom[mentor] === 0) continue;
    const pair = { mentee, mentor, score };
    if (over > 0 || (over === 0 && isBetterLater(pricing, pair))) found.better.push(pair);
    else found.near.push(pair);
  }
  return found;
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
