import type { Network } from './network.ts';

/** The arcs of a network once more. Those of a row that is looked through again and again are sorted, the nearer first. */
export interface NearestFirst {
  /** Which arc of the network it is, and what the network says of it. */
  readonly arc: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  /**
   * What it costs with its column at least, from when its row was sorted; before that, less than anything. Within a row it
   * never falls from one arc to the next.
   */
  readonly least: Float64Array;
  /** By row: how many arcs were looked at since. */
  readonly looks: Int32Array;
  /** How often a row is gone through before it is sorted. */
  readonly patience: number;
}

/** Beyond so many they would take more room than all else. */
const most = 4_000_000;

export function startNearestFirst({ rows, target, cost }: Network, patience: number): NearestFirst | null {
  if (cost.length > most) return null;
  const arc = new Int32Array(cost.length);
  for (let at = 0; at < arc.length; at++) arc[at] = at;
  const least = new Float64Array(cost.length).fill(Number.NEGATIVE_INFINITY);
  return { arc, target: target.slice(), cost: cost.slice(), least, looks: new Int32Array(rows), patience };
}

/** Sorting a row takes as long as going through it twice; sorted sooner, it would be sorted again too often. */
export const usualPatience = 6;

interface Looked {
  readonly row: number;
  /** The first of its arcs, the one after its last, and how many were looked at. */
  readonly begin: number;
  readonly end: number;
  readonly looks: number;
}

/** Keeps count of how often a row is gone through, and sorts it when that is worth it: at first, and as prices change. */
export function countLooks(nearest: NearestFirst, price: Float64Array, { row, begin, end, looks }: Looked): void {
  const all = (nearest.looks[row] ?? 0) + looks;
  const isWorth = all > nearest.patience * (end - begin);
  nearest.looks[row] = isWorth ? 0 : all;
  if (isWorth) sortRow(nearest, price, { begin, end });
}

type Part = Pick<Looked, 'begin' | 'end'>;

/** Only as far as it is of use: the nearer part first, in that the nearer part first, and so on down to a few. */
function sortRow(nearest: NearestFirst, price: Float64Array, { begin, end }: Part): void {
  const { target, cost, least } = nearest;
  for (let at = begin; at < end; at++) least[at] = (cost[at] ?? 0) + (price[target[at] ?? 0] ?? 0);
  let to = end;
  while (to - begin > few) {
    const pivot = middleOfThree(least[begin] ?? 0, least[(begin + to) >> 1] ?? 0, least[to - 1] ?? 0);
    const farther = split(nearest, { begin, end: to }, pivot);
    least.fill(pivot, farther, to);
    to = farther;
  }
  least.fill(leastOf(least, { begin, end: to }), begin, to);
}

const few = 4;

const middleOfThree = (one: number, other: number, third: number): number =>
  Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));

function leastOf(values: Float64Array, { begin, end }: Part): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = begin; at < end; at++) least = Math.min(least, values[at] ?? 0);
  return least;
}

/** By Hoare's method: none before the place that it answers is farther than the pivot, and none from there on is nearer. */
function split(nearest: NearestFirst, { begin, end }: Part, pivot: number): number {
  const { least } = nearest;
  let near = begin;
  let far = end - 1;
  for (;;) {
    while ((least[near] ?? 0) < pivot) near++;
    while ((least[far] ?? 0) > pivot) far--;
    if (near >= far) return far + 1;
    exchange(nearest, near++, far--);
  }
}

function exchange({ arc, target, cost, least }: NearestFirst, one: number, other: number): void {
  const [ownArc, ownTarget, ownCost, ownLeast] = [arc[one] ?? 0, target[one] ?? 0, cost[one] ?? 0, least[one] ?? 0];
  arc[one] = arc[other] ?? 0;
  target[one] = target[other] ?? 0;
  cost[one] = cost[other] ?? 0;
  least[one] = least[other] ?? 0;
  arc[other] = ownArc;
  target[other] = ownTarget;
  cost[other] = ownCost;
  least[other] = ownLeast;
}
