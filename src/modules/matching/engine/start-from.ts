import type { Network } from './network.ts';
import { sitDown } from './seats.ts';
import { nextSeat, type State } from './state.ts';

/** An earlier answer to a problem much like this one. */
export interface Earlier {
  /** By column: what a seat was worth. */
  readonly price: Float64Array;
  /** By row: the column that it had, or −1. */
  readonly column: Int32Array;
}

/** Seats everybody who would choose the same again at the same prices; whoever would not is left to be seated. */
export function startFrom(state: State, { column }: Earlier): void {
  for (let row = 0; row < state.network.rows; row++) {
    const before = column[row] ?? -1;
    if (before < 0) continue;
    const arc = choiceAgain(state, row, before);
    if (arc < 0 || nextSeat(state, before) > (state.price[before] ?? 0)) continue;
    sitDown(state, row, { arc, place: state.load[before] ?? 0 });
    state.load[before] = (state.load[before] ?? 0) + 1;
  }
}

/** The arc to this column if none is better, and staying alone is not; otherwise −1. */
function choiceAgain({ network, price }: State, row: number, column: number): number {
  const { target, cost }: Network = network;
  let best = network.alone[row] ?? 0;
  let own = -1;
  let ownCost = Number.POSITIVE_INFINITY;
  const end = network.end[row] ?? 0;
  for (let arc = network.begin[row] ?? 0; arc < end; arc++) {
    const to = target[arc] ?? 0;
    const value = (cost[arc] ?? 0) + (price[to] ?? 0);
    if (value < best) best = value;
    if (to !== column) continue;
    own = arc;
    ownCost = value;
  }
  return ownCost <= best ? own : -1;
}
