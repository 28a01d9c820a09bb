import { type Heap, startHeap } from './heap.ts';
import type { NearestFirst } from './nearest-first.ts';
import type { Assignment, Network } from './network.ts';

/** The flow so far: always optimal for the rows that have had their turn, at the present prices. */
export interface State extends Assignment {
  readonly network: Network;
  readonly load: Int32Array;
  /** Who sits where: by seat, the row. */
  readonly owner: Int32Array;
  /** By row: the seat that it has within its column. */
  readonly place: Int32Array;
  readonly search: Search;
  /** How often a row is gone through before its nearest arcs are put first. */
  readonly patience: number;
}

/** What one search needs to remember, and to forget when it is done. */
export interface Search {
  readonly distance: Float64Array;
  readonly fromRow: Int32Array;
  readonly fromArc: Int32Array;
  readonly touched: Int32Array;
  readonly heap: Heap;
  touchedCount: number;
  /** From the first search on, unless there are too many arcs. */
  nearest: NearestFirst | null;
}

/** Nobody seated; each price is that of the column's first seat, or that given where it is higher. */
export function startState(network: Network, start: Float64Array, patience: number): State {
  const { rows, columns, seat, seatCost } = network;
  const price = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const first = seat[column] ?? 0;
    if (first < (seat[column + 1] ?? 0)) price[column] = Math.max(seatCost[first] ?? 0, start[column] ?? 0);
  }
  return {
    network,
    arc: new Int32Array(rows).fill(-1),
    price,
    load: new Int32Array(columns),
    owner: new Int32Array(seatCost.length).fill(-1),
    place: new Int32Array(rows),
    search: startSearch(network),
    patience,
  };
}

function startSearch({ columns }: Network): Search {
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  return {
    distance,
    fromRow: new Int32Array(columns),
    fromArc: new Int32Array(columns),
    touched: new Int32Array(columns),
    heap: startHeap(distance),
    touchedCount: 0,
    nearest: null,
  };
}

/** What the next seat of a column costs; infinite when it is full. */
export function nextSeat({ network: { seat, seatCost }, load }: State, column: number): number {
  const next = (seat[column] ?? 0) + (load[column] ?? 0);
  return next < (seat[column + 1] ?? 0) ? (seatCost[next] ?? 0) : Number.POSITIVE_INFINITY;
}
