import { augment } from './augment.ts';
import { fillSeats } from './fill-seats.ts';
import type { Assignment, Network } from './network.ts';
import { reduceRows } from './reduce-rows.ts';
import { type Root, startingPrices } from './starting-prices.ts';
import { startState } from './state.ts';

export interface Way {
  readonly root?: Root;
  readonly reduction?: boolean;
}

/**
 * The cheapest assignment. Every row looks for a seat at the starting prices; then each seat that stayed free, and costs
 * more than it has to, looks for a row.
 */
export function assign(network: Network, { root = 'scarce', reduction = true }: Way = {}): Assignment {
  const state = startState(network, startingPrices(network, root));
  for (const rows of turns(network)) fill(state, rows, reduction);
  fillSeats(state, reduction);
  return { arc: state.arc, price: state.price };
}

/** Seats these rows: a reduction first, then shortest augmenting paths for those left over. */
function fill(state: ReturnType<typeof startState>, rows: Int32Array, reduction: boolean): void {
  for (const row of reduction ? reduceRows(state, rows) : rows) augment(state, row);
}

/** The rows, those together whose turn it is together. */
function turns({ rows, turn }: Network): readonly Int32Array[] {
  const all = new Int32Array(rows);
  for (let row = 0; row < rows; row++) all[row] = row;
  if (!turn) return [all];
  const numbers = [...new Set(turn)].sort((one, other) => one - other);
  return numbers.map((number) => all.filter((row) => turn[row] === number));
}
