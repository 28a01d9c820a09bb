import { idHash, pairHash } from './hash.ts';
import type { Instance, LevelName, Solution, Stage } from './instance.ts';
import { candidateOf, levelOrder, levelsOf } from './levels.ts';

/** What an independent look at a solution found. */
export interface Verdict {
  /** How far the solution may be from the optimum, in the units of the stages; 0 proves it optimal on every level. */
  readonly gap: bigint;
  /** What breaks the problem's own terms, in a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Trusts nothing of the solver: whether the matching is allowed, whether its totals are right, and whether its prices
 * leave no exchange of places that would be better on any level. All sums are of arbitrary length.
 */
export function verify({ instance, mentorOf, levels, certificate: { stages } }: Solution): Verdict {
  const faults = [...feasibilityFaults(instance, mentorOf), ...stageFaults(instance, stages)];
  if (faults.length === 0 && JSON.stringify(levelsOf(instance, mentorOf)) !== JSON.stringify(levels))
    faults.push('The totals are not those of the matching.');
  return { faults, gap: faults.length > 0 ? -1n : gapOf(instance, { mentorOf, stages }) };
}

function feasibilityFaults(instance: Instance, mentorOf: Int32Array): string[] {
  const { menteeIds, mentorIds, capacity, locked } = instance;
  const load = new Int32Array(capacity.length);
  const faults: string[] = [];
  for (let mentee = 0; mentee < menteeIds.length; mentee++) {
    const mentor = mentorOf[mentee] ?? -1;
    const held = locked[mentee] ?? -1;
    if (held >= 0 && held !== mentor) faults.push(`${menteeIds[mentee]} is not with the mentor they are held to.`);
    if (mentor < 0) continue;
    load[mentor] = (load[mentor] ?? 0) + 1;
    if (candidateOf(instance, mentee, mentor) < 0)
      faults.push(`${menteeIds[mentee]} and ${mentorIds[mentor]} are no allowed pair.`);
  }
  load.forEach((own, mentor) => {
    if (own > (capacity[mentor] ?? 0))
      faults.push(`${mentorIds[mentor]} has ${own} mentees for ${capacity[mentor]} places.`);
  });
  return faults;
}

/** Every level once, in its order, and each weighing more than all those after it in its stage can differ by. */
function stageFaults(instance: Instance, stages: readonly Stage[]): string[] {
  const faults: string[] = [];
  if (stages.flatMap(({ levels }) => levels).join() !== levelOrder(instance).join())
    faults.push('The stages do not decide every level in its order.');
  const extent = extents(instance);
  for (const { levels, weights } of stages) {
    let below = 0n;
    for (let at = levels.length - 1; at >= 0; at--) {
      const level = levels[at];
      const weight = weights[at] ?? 0;
      if (!level || !Number.isSafeInteger(weight) || BigInt(weight) <= below)
        faults.push(`The level "${level}" does not outweigh those after it.`);
      else below += BigInt(weight) * extent[level];
    }
  }
  return faults;
}

function extents({ menteeIds, tier, policy }: Instance): Record<LevelName, bigint> {
  const people = BigInt(menteeIds.length);
  return {
    first: people,
    served: people * BigInt(new Set(tier).size),
    choices: people * BigInt(Math.max(0, ...policy.choiceValues)),
    score: people * 1000n,
    balance: (people * (people - 1n)) / 2n,
    kept: people,
    hash: people * 2n ** 30n,
  };
}

interface Claim {
  readonly mentorOf: Int32Array;
  readonly stages: readonly Stage[];
}

/** The sum of what single exchanges seem to gain: no more can be gained in all, stage by stage. */
function gapOf(instance: Instance, claim: Claim): bigint {
  const { menteeIds, mentorIds, candidates, capacity, locked } = instance;
  const load = new Int32Array(capacity.length);
  for (const mentor of claim.mentorOf) if (mentor >= 0) load[mentor] = (load[mentor] ?? 0) + 1;
  const nobody = menteeIds.length + mentorIds.length;
  const check = exchangeCheck(instance, claim.stages);
  let gap = 0n;
  for (let mentee = 0; mentee < menteeIds.length; mentee++) {
    if ((locked[mentee] ?? -1) >= 0) continue;
    const own = claim.mentorOf[mentee] ?? -1;
    gap += own < 0 ? check({ from: nobody, to: mentee, mentee }) : check({ from: mentee, to: nobody, mentee });
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      const node = menteeIds.length + mentor;
      gap +=
        mentor === own
          ? check({ from: node, to: mentee, mentee, pair: at, mentor })
          : check({ from: mentee, to: node, mentee, pair: at, mentor });
    }
  }
  const settled = new Int32Array(capacity.length);
  for (const mentor of locked) if (mentor >= 0) settled[mentor] = (settled[mentor] ?? 0) + 1;
  for (let mentor = 0; mentor < capacity.length; mentor++) {
    const node = menteeIds.length + mentor;
    const own = load[mentor] ?? 0;
    if (own < (capacity[mentor] ?? 0)) gap += check({ from: node, to: nobody, mentor, seat: own });
    if (own > (settled[mentor] ?? 0)) gap += check({ from: nobody, to: node, mentor, seat: own - 1 });
  }
  return gap;
}

/** A step of an exchange: a mentee to or from a mentor, or either to or from nobody. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly mentee?: number;
  readonly mentor?: number;
  readonly pair?: number;
  /** The load before which a seat is taken. */
  readonly seat?: number;
}

/** What a step gains beyond its prices at the first stage that does not leave it open; a proof has none that does. */
function exchangeCheck(instance: Instance, stages: readonly Stage[]): (step: Step) => bigint {
  const costs = stages.map((stage) => stepCost(instance, stage));
  return (step) => {
    for (let at = 0; at < stages.length; at++) {
      const cost = costs[at]?.(step) ?? 0n;
      if (cost !== 0n) return cost > 0n ? 0n : -cost;
      const order = stages[at]?.order;
      const fall = (order?.[step.from] ?? 0) - (order?.[step.to] ?? 0);
      if (fall !== 0) return fall > 0 ? 0n : 1n;
    }
    return 0n;
  };
}

/** What a step costs at the prices of a stage. */
function stepCost(instance: Instance, { levels, weights, menteePrice, mentorPrice }: Stage): (step: Step) => bigint {
  const gain = pairGain(instance, { levels, weights });
  const balance = BigInt(weights[levels.indexOf('balance')] ?? 0);
  return ({ from, mentee = -1, mentor = -1, pair = -1, seat = 0 }) => {
    const menteeSide = BigInt(menteePrice[mentee] ?? 0);
    const mentorSide = BigInt(mentorPrice[mentor] ?? 0);
    if (pair >= 0) {
      const forward = menteeSide + mentorSide - gain(mentee, pair);
      return from === mentee ? forward : -forward;
    }
    if (mentee >= 0) return from === mentee ? menteeSide : -menteeSide + 0n;
    const forward = balance * BigInt(seat) - mentorSide;
    return from === instance.menteeIds.length + mentor ? forward : -forward;
  };
}

/** What a pair is worth in a stage, from the problem itself. */
function pairGain(instance: Instance, { levels, weights }: Pick<Stage, 'levels' | 'weights'>) {
  const { candidates, previous, policy, tier, menteeIds, mentorIds } = instance;
  const tiers = [...new Set(tier)].sort((one, other) => one - other);
  const served = Array.from(tier, (one) => tiers.length - tiers.indexOf(one));
  const mentees = menteeIds.map(idHash);
  const mentors = mentorIds.map(idHash);
  const worth: Record<LevelName, (mentee: number, pair: number) => number> = {
    first: (_, pair) => (candidates.rank[pair] === 1 ? 1 : 0),
    served: (mentee) => served[mentee] ?? 0,
    choices: (_, pair) => policy.choiceValues[(candidates.rank[pair] ?? 0) - 1] ?? 0,
    score: (_, pair) => candidates.score[pair] ?? 0,
    balance: () => 0,
    kept: (mentee, pair) => (previous[mentee] === candidates.mentor[pair] ? 1 : 0),
    hash: (mentee, pair) => pairHash(mentees[mentee] ?? 0, mentors[candidates.mentor[pair] ?? 0] ?? 0),
  };
  const counted = levels.map((level, at) => ({ worth: worth[level], weight: BigInt(weights[at] ?? 0) }));
  return (mentee: number, pair: number): bigint =>
    counted.reduce((sum, level) => sum + level.weight * BigInt(level.worth(mentee, pair)), 0n);
}
