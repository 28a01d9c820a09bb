import type { Instance, LevelName } from './instance.ts';
import { levelOrder } from './levels.ts';
import { exactBudget } from './network.ts';

/** A stage before it is solved: its levels, and how much one unit of each counts. */
export interface StagePlan {
  readonly levels: readonly LevelName[];
  readonly weights: readonly number[];
  /** More than all its levels together can differ by: what it costs to leave the face of the stages before. */
  readonly beyond: number;
}

/** The most that one pair, and one whole matching, can count on a level. */
interface Extent {
  readonly pair: number;
  readonly whole: number;
}

type Extents = Record<LevelName, Extent>;

// Balance looks at seats and the hash has large numbers of its own: on the face before them both are small problems.
const opensStage: readonly LevelName[] = ['balance', 'hash'];

/** Neighbouring levels share a stage as long as every sum stays a whole number. */
export function planStages(instance: Instance): StagePlan[] {
  const extent = extentsOf(instance);
  const groups: LevelName[][] = [];
  for (const level of levelOrder(instance)) {
    const group = groups.at(-1);
    const first = groups.length < 2;
    if (group && !opensStage.includes(level) && isExact([...group, level], { extent, first })) group.push(level);
    else groups.push([level]);
  }
  return groups.map((levels, at) => {
    if (!isExact(levels, { extent, first: at === 0 }))
      throw new RangeError(`The level "${levels[0]}" is too large to be solved exactly.`);
    return weigh(levels, extent);
  });
}

// A path adds and takes away several costs before it is done: a factor of sixteen leaves room for that.
function isExact(levels: readonly LevelName[], { extent, first }: { extent: Extents; first: boolean }): boolean {
  const { weights, beyond } = weigh(levels, extent);
  const pair = levels.reduce((sum, level, at) => sum + (weights[at] ?? 0) * extent[level].pair, 0);
  // The first stage has no face to leave.
  return 16 * (first ? pair : Math.max(pair, beyond)) < exactBudget;
}

function weigh(levels: readonly LevelName[], extent: Extents): StagePlan {
  let beyond = 1;
  const weights: number[] = [];
  for (const level of levels.toReversed()) {
    weights.unshift(beyond);
    beyond += beyond * extent[level].whole;
  }
  return { levels, weights, beyond };
}

function extentsOf({ menteeIds, capacity, tier, policy }: Instance): Extents {
  const people = menteeIds.length;
  const each = (pair: number): Extent => ({ pair, whole: pair * people });
  // A mentor has no more mentees than there are, whatever their capacity.
  const seats = capacity.map((own) => Math.min(own, people));
  return {
    first: each(1),
    served: each(new Set(tier).size),
    choices: each(Math.max(0, ...policy.choiceValues)),
    score: each(1000),
    balance: {
      pair: seats.reduce((most, own) => Math.max(most, own), 0),
      whole: (people * (people - 1)) / 2,
    },
    kept: each(1),
    hash: each(2 ** 30),
  };
}
