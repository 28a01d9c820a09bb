import type { Assignment, Network } from './network.ts';
import { type State, startState } from './state.ts';

interface FromSeats {
  readonly network: Network;
  /** The columns whose seats are to be filled; no arc leaves their part of the network. */
  readonly columns: Int32Array;
  readonly into: Assignment;
  readonly fill: (state: State, rows: Int32Array) => void;
}

/** The same assignment with the sides changed: every seat looks for a row. Quicker where seats are the fewer. */
export function assignFromSeats({ network, columns, into, fill }: FromSeats): void {
  const turned = turn(network, columns);
  const state = startState(turned.network);
  fill(
    state,
    Int32Array.from({ length: turned.network.rows }, (_, at) => at),
  );
  const load = new Int32Array(network.columns);
  for (let seat = 0; seat < turned.network.rows; seat++) {
    const arc = state.arc[seat] ?? -1;
    if (arc < 0) continue;
    into.arc[turned.network.target[arc] ?? 0] = turned.arc[arc] ?? 0;
    const column = turned.columnOf[seat] ?? 0;
    load[column] = (load[column] ?? 0) + 1;
  }
  for (const column of columns)
    into.price[column] = priceOf(
      { network, turned: turned.network, start: turned.start, state },
      column,
      load[column] ?? 0,
    );
}

interface Turned {
  readonly network: Network;
  /** By arc of the turned network: the arc of the first. */
  readonly arc: Int32Array;
  /** By seat: its column in the first network. */
  readonly columnOf: Int32Array;
  /** By column of the first network: where its arcs start in the turned one. */
  readonly start: Int32Array;
}

function turn(network: Network, columns: Int32Array): Turned {
  const { start, target, arc, cost } = arcsByColumn(network);
  const first = Int32Array.from(columns, (column) => network.seat[column] ?? 0);
  const sizes = Int32Array.from(columns, (column) => (network.seat[column + 1] ?? 0) - (network.seat[column] ?? 0));
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const columnOf = new Int32Array(seats);
  const twin = new Int32Array(seats);
  const begin = new Int32Array(seats);
  const end = new Int32Array(seats);
  const alone = new Float64Array(seats);
  let seat = 0;
  columns.forEach((column, at) => {
    for (let place = 0; place < (sizes[at] ?? 0); place++, seat++) {
      columnOf[seat] = column;
      twin[seat] = seat - place;
      begin[seat] = start[column] ?? 0;
      end[seat] = start[column + 1] ?? 0;
      alone[seat] = -(network.seatCost[(first[at] ?? 0) + place] ?? 0);
    }
  });
  return {
    arc,
    columnOf,
    start,
    network: {
      rows: seats,
      columns: network.rows,
      begin,
      end,
      twin,
      target,
      cost,
      alone,
      seat: Int32Array.from({ length: network.rows + 1 }, (_, row) => row),
      seatCost: network.alone.map((own) => -own),
    },
  };
}

/** Every arc once more, in the order of its column and then its row. */
export function arcsByColumn({ rows, columns, begin, end, target, cost }: Network) {
  const start = new Int32Array(columns + 1);
  for (let row = 0; row < rows; row++)
    for (let arc = begin[row] ?? 0; arc < (end[row] ?? 0); arc++) {
      const after = (target[arc] ?? 0) + 1;
      start[after] = (start[after] ?? 0) + 1;
    }
  for (let column = 0; column < columns; column++) start[column + 1] = (start[column + 1] ?? 0) + (start[column] ?? 0);
  const next = start.slice();
  const size = start[columns] ?? 0;
  const byColumn = { target: new Int32Array(size), arc: new Int32Array(size), cost: new Float64Array(size) };
  for (let row = 0; row < rows; row++)
    for (let arc = begin[row] ?? 0; arc < (end[row] ?? 0); arc++) {
      const column = target[arc] ?? 0;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      byColumn.target[at] = row;
      byColumn.arc[at] = arc;
      byColumn.cost[at] = cost[arc] ?? 0;
    }
  return { start, ...byColumn };
}

/** What the seats of a column are worth at the prices of the rows, which were the columns of the turned network. */
function priceOf(
  { network, turned, start, state }: { network: Network; turned: Network; start: Int32Array; state: State },
  column: number,
  load: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let arc = start[column] ?? 0; arc < (start[column + 1] ?? 0); arc++)
    least = Math.min(least, (turned.cost[arc] ?? 0) + (state.price[turned.target[arc] ?? 0] ?? 0));
  const seat = network.seat[column] ?? 0;
  const end = network.seat[column + 1] ?? 0;
  const floor = seat < end ? (network.seatCost[seat + Math.max(load, 1) - 1] ?? 0) : 0;
  return Math.max(-least, floor);
}
