import type { ByColumn } from './by-column.ts';
import { clear, type Heap, pop, pushOrRaise, startHeap } from './heap.ts';
import { closeUp, isTooDear, lastTaken, sitDown } from './seats.ts';
import { nextSeat, type State } from './state.ts';

/** What searches from seats need to remember, and to forget when each is done. */
export interface SeatSearch {
  readonly by: ByColumn;
  /** By row: what its seat costs it, or staying alone does. */
  readonly now: Float64Array;
  /** By row: how far it is, and the arc by which it would come. */
  readonly distance: Float64Array;
  readonly fromArc: Int32Array;
  readonly touched: number[];
  readonly heap: Heap;
  /** The columns that are reached, and by column: how far it is, and which row would leave it. */
  readonly reached: number[];
  readonly reach: Float64Array;
  readonly leaver: Int32Array;
}

export function startSeatSearch(state: State, by: ByColumn): SeatSearch {
  const { rows, columns } = state.network;
  const distance = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const now = new Float64Array(rows);
  for (let row = 0; row < rows; row++) now[row] = costNow(state, row);
  const reach = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const byRow = { now, distance, fromArc: new Int32Array(rows), touched: [], heap: startHeap(distance) };
  return { by, ...byRow, reached: [], reach, leaver: new Int32Array(columns) };
}

function costNow({ network, arc, price }: State, row: number): number {
  const own = arc[row] ?? -1;
  return own < 0 ? (network.alone[row] ?? 0) : (network.cost[own] ?? 0) + (price[network.target[own] ?? 0] ?? 0);
}

/** The cheapest end found so far: a row that is alone, or one that leaves its seat empty; −1 when nobody comes. */
interface End {
  cost: number;
  row: number;
}

/** Fills one seat that is too dear: by the shortest path to a row that would come to it, or the seat becomes cheaper. */
export function augmentFromSeat(state: State, search: SeatSearch, root: number): void {
  if (!isTooDear(state, root)) return;
  const end: End = { cost: (state.price[root] ?? 0) - nextSeat(state, root), row: nobody };
  reachColumn(state, search, { column: root, distance: 0, leaver: nobody, end });
  while (search.heap.size > 0) {
    const row = pop(search.heap);
    const distance = search.distance[row] ?? 0;
    if (distance >= end.cost) break;
    const column = state.network.target[state.arc[row] ?? 0] ?? 0;
    if (search.reach[column] === Number.POSITIVE_INFINITY)
      reachColumn(state, search, { column, distance, leaver: row, end });
  }
  if (end.row !== nobody) moveUp(state, search, { row: end.row, root });
  lower(state, search, end.cost);
}

const nobody = -1;

interface Reached {
  readonly column: number;
  readonly distance: number;
  readonly leaver: number;
  readonly end: End;
}

/** A seat of a column is free by now: whoever could sit there may come. */
function reachColumn(state: State, search: SeatSearch, { column, distance: from, leaver, end }: Reached): void {
  const { by, now, distance } = search;
  search.reached.push(column);
  search.reach[column] = from;
  search.leaver[column] = leaver;
  const base = from + (state.price[column] ?? 0);
  const last = by.start[column + 1] ?? 0;
  for (let at = by.start[column] ?? 0; at < last; at++) {
    const row = by.row[at] ?? 0;
    const reached = base + (by.cost[at] ?? 0) - (now[row] ?? 0);
    if (reached < end.cost && reached < (distance[row] ?? 0)) reachRow(state, search, { row, at, reached, end });
  }
}

function reachRow(
  { network, arc, price, load }: State,
  { by, distance, fromArc, touched, heap }: SeatSearch,
  { row, at, reached, end }: { row: number; at: number; reached: number; end: End },
): void {
  if (distance[row] === Number.POSITIVE_INFINITY) touched.push(row);
  distance[row] = reached;
  fromArc[row] = by.arc[at] ?? 0;
  const own = arc[row] ?? -1;
  const column = network.target[own] ?? 0;
  // What is lost when the last seat taken of its column stays empty.
  const left = own < 0 ? 0 : (price[column] ?? 0) - lastTaken({ network, load }, column);
  if (reached + left < end.cost) {
    end.cost = reached + left;
    end.row = row;
  }
  if (own >= 0) pushOrRaise(heap, row);
}

/** Everybody along the path takes the place that the next one leaves, as far as the root. */
function moveUp(
  state: State,
  { leaver: leavers, fromArc }: SeatSearch,
  { row: last, root }: { row: number; root: number },
): void {
  const { network, arc, place, load } = state;
  const [left, free] = [arc[last] ?? -1, place[last] ?? 0];
  for (let row = last; ; ) {
    const taken = fromArc[row] ?? 0;
    const column = network.target[taken] ?? 0;
    const leaver = leavers[column] ?? nobody;
    if (column === root) {
      sitDown(state, row, { arc: taken, place: load[root] ?? 0 });
      load[root] = (load[root] ?? 0) + 1;
      break;
    }
    sitDown(state, row, { arc: taken, place: place[leaver] ?? 0 });
    row = leaver;
  }
  if (left >= 0) closeUp(state, network.target[left] ?? 0, free);
}

function lower(state: State, { now, distance, touched, heap, reached, reach }: SeatSearch, most: number): void {
  const { network, price, load, owner } = state;
  for (const column of reached) {
    price[column] = (price[column] ?? 0) - Math.max(0, most - (reach[column] ?? 0));
    reach[column] = Number.POSITIVE_INFINITY;
    const first = network.seat[column] ?? 0;
    for (let at = first; at < first + (load[column] ?? 0); at++) now[owner[at] ?? 0] = costNow(state, owner[at] ?? 0);
  }
  for (const row of touched) distance[row] = Number.POSITIVE_INFINITY;
  touched.length = 0;
  reached.length = 0;
  clear(heap);
}
