import { augment } from './augment.ts';
import { fillSeats } from './fill-seats.ts';
import { usualPatience } from './nearest-first.ts';
import type { Assignment, Network } from './network.ts';
import { reduceRows } from './reduce-rows.ts';
import { type Earlier, startFrom } from './start-from.ts';
import { type Root, startingPrices } from './starting-prices.ts';
import { type State, startState } from './state.ts';

export interface Way {
  readonly root?: Root;
  readonly reduction?: boolean;
  /** How often a row is gone through before its nearest pairs are put first. */
  readonly patience?: number;
}

/**
 * The cheapest assignment. Every row looks for a seat at the starting prices; then each seat that stayed free, and costs
 * more than it has to, looks for a row. An earlier answer saves most of it, and changes nothing.
 */
export function assign(
  network: Network,
  { root = 'scarce', reduction = true, patience = usualPatience }: Way = {},
  earlier: Earlier | null = null,
): Assignment {
  const state = startState(network, earlier?.price ?? startingPrices(network, root), patience);
  if (earlier) startFrom(state, earlier);
  for (const rows of turns(state)) fill(state, rows, reduction);
  fillSeats(state, reduction);
  return { arc: state.arc, price: state.price };
}

/** Seats these rows: a reduction first, then shortest augmenting paths for those left over. */
function fill(state: State, rows: Int32Array, reduction: boolean): void {
  for (const row of reduction ? reduceRows(state, rows) : rows) augment(state, row);
}

/** The rows that have no seat yet, those together whose turn it is together. */
function turns({ network: { turn }, arc }: State): readonly Int32Array[] {
  const waiting = Array.from(arc.keys()).filter((row) => arc[row] === -1);
  const groups = Map.groupBy(waiting, (row) => turn?.[row] ?? 0);
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => Int32Array.from(group));
}
