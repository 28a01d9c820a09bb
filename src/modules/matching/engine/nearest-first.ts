import type { Network } from './network.ts';

/** The arcs of a network once more. Those of a row that is looked through again and again are put in order, the nearest first. */
export interface NearestFirst {
  /** Which arc of the network it is, and what the network says of it. */
  readonly arc: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  /** What it cost with its column when its row was put in order; before that, less than anything. */
  readonly least: Float64Array;
  /** By row: how many arcs were looked at since. */
  readonly looks: Int32Array;
  /** How often a row is gone through before it is put in order. */
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

/** Putting a row in order takes about as long as going through it so often. */
export const usualPatience = 16;

interface Looked {
  readonly row: number;
  /** The first of its arcs, the one after its last, and how many were looked at. */
  readonly begin: number;
  readonly end: number;
  readonly looks: number;
}

/** Keeps count of how often a row is gone through, and puts it in order when that is worth it: at first, and as prices change. */
export function countLooks(nearest: NearestFirst, price: Float64Array, { row, begin, end, looks }: Looked): void {
  const all = (nearest.looks[row] ?? 0) + looks;
  const isWorth = all > nearest.patience * (end - begin);
  nearest.looks[row] = isWorth ? 0 : all;
  if (isWorth) putInOrder(nearest, price, { begin, end });
}

type Part = Pick<Looked, 'begin' | 'end'>;

/** By Shell's method: rows are short, and four arrays go together. */
function putInOrder(nearest: NearestFirst, price: Float64Array, { begin, end }: Part): void {
  const { target, cost, least } = nearest;
  for (let at = begin; at < end; at++) least[at] = (cost[at] ?? 0) + (price[target[at] ?? 0] ?? 0);
  let gap = 1;
  while (gap * 3 < end - begin) gap = gap * 3 + 1;
  for (; gap > 0; gap = Math.floor(gap / 3)) orderInSteps(nearest, { begin, end }, gap);
}

function orderInSteps({ arc, target, cost, least }: NearestFirst, { begin, end }: Part, gap: number): void {
  for (let from = begin + gap; from < end; from++) {
    const own = least[from] ?? 0;
    const [ownArc, ownTarget, ownCost] = [arc[from] ?? 0, target[from] ?? 0, cost[from] ?? 0];
    let at = from;
    for (; at - gap >= begin && (least[at - gap] ?? 0) > own; at -= gap) {
      least[at] = least[at - gap] ?? 0;
      arc[at] = arc[at - gap] ?? 0;
      target[at] = target[at - gap] ?? 0;
      cost[at] = cost[at - gap] ?? 0;
    }
    least[at] = own;
    arc[at] = ownArc;
    target[at] = ownTarget;
    cost[at] = ownCost;
  }
}
