import { assignFromSeats } from './assign-from-seats.ts';
import { augment } from './augment.ts';
import type { Assignment, Network } from './network.ts';
import { reduceRows } from './reduce-rows.ts';
import { scarceSides } from './scarce-sides.ts';
import { startState } from './state.ts';

export interface Way {
  readonly root?: 'rows' | 'seats' | 'scarce';
  readonly reduction?: boolean;
}

/** The cheapest assignment, rooted in each connected part at whichever are fewer, its rows or its seats. */
export function assign(network: Network, { root = 'scarce', reduction = true }: Way = {}): Assignment {
  const { rows, columns } =
    root === 'scarce' ? scarceSides(network) : root === 'rows' ? allRows(network) : allColumns(network);
  const state = startState(network);
  fill(state, rows, reduction);
  if (columns.length > 0)
    assignFromSeats({ network, columns, into: state, fill: (from, all) => fill(from, all, reduction) });
  return { arc: state.arc, price: state.price };
}

/** Seats these rows: a reduction first, then shortest augmenting paths for those left over. */
function fill(state: ReturnType<typeof startState>, rows: Int32Array, reduction: boolean): void {
  for (const row of reduction ? reduceRows(state, rows) : rows) augment(state, row);
}

const upTo = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => at);
const allRows = ({ rows }: Network) => ({ rows: upTo(rows), columns: upTo(0) });
const allColumns = ({ columns }: Network) => ({ rows: upTo(0), columns: upTo(columns) });
