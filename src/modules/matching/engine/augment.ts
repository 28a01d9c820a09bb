import { clear, pop, pushOrRaise } from './heap.ts';
import { countLooks, startNearestFirst } from './nearest-first.ts';
import { sitDown } from './seats.ts';
import { nextSeat, type State } from './state.ts';

/** The cheapest way out found so far: a free seat of a column, or a row that stays alone. */
interface WayOut {
  cost: number;
  column: number;
  row: number;
}

/** Gives one more row its turn: by the shortest path to a free seat or to a row that rather stays alone. */
export function augment(state: State, root: number): void {
  const out: WayOut = { cost: state.network.alone[root] ?? 0, column: -1, row: root };
  const { search } = state;
  search.nearest ??= startNearestFirst(state.network, state.patience);
  relax(state, { row: root, base: 0, out });
  while (search.heap.size > 0) {
    const column = pop(search.heap);
    const distance = search.distance[column] ?? 0;
    if (distance >= out.cost) break;
    scan(state, { column, distance, out });
  }
  raisePrices(state, out.cost);
  if (out.column >= 0) sit(state, { column: out.column, place: takeNext(state, out.column), root });
  else if (out.row !== root) leave(state, out.row, root);
}

/** Everybody who sits in a column may be moved on to it is reached. */
function scan(state: State, { column, distance, out }: { column: number; distance: number; out: WayOut }): void {
  const { network, arc, price, owner, load } = state;
  const first = network.seat[column] ?? 0;
  const end = first + (load[column] ?? 0);
  for (let at = first; at < end; at++) {
    const row = owner[at] ?? 0;
    const base = distance - (network.cost[arc[row] ?? 0] ?? 0) - (price[column] ?? 0);
    const alone = base + (network.alone[row] ?? 0);
    if (alone < out.cost) {
      out.cost = alone;
      out.column = -1;
      out.row = row;
    }
    relax(state, { row, base, out });
  }
}

function relax(state: State, { row, base, out }: { row: number; base: number; out: WayOut }): void {
  const { network, price, search } = state;
  const { distance, fromRow, fromArc, touched, heap, nearest } = search;
  const { target, cost } = nearest ?? network;
  const begin = network.begin[row] ?? 0;
  const end = network.end[row] ?? 0;
  let at = begin;
  for (; at < end; at++) {
    // Prices only rise meanwhile: what comes later is no nearer than it was.
    if (nearest && base + (nearest.least[at] ?? 0) >= out.cost) break;
    const column = target[at] ?? 0;
    const reached = base + (cost[at] ?? 0) + (price[column] ?? 0);
    const before = distance[column] ?? 0;
    if (reached >= before || reached >= out.cost) continue;
    if (before === Number.POSITIVE_INFINITY) touched[search.touchedCount++] = column;
    distance[column] = reached;
    fromRow[column] = row;
    fromArc[column] = nearest ? (nearest.arc[at] ?? 0) : at;
    // A free seat that was priced too high is as good as at its price: it is put right afterwards, from the seat.
    const seated = reached + Math.max(0, nextSeat(state, column) - (price[column] ?? 0));
    if (seated < out.cost) {
      out.cost = seated;
      out.column = column;
    }
    pushOrRaise(heap, column);
  }
  if (nearest) countLooks(nearest, price, { row, begin, end, looks: at - begin });
}

function raisePrices({ search, price }: State, reach: number): void {
  for (let at = 0; at < search.touchedCount; at++) {
    const column = search.touched[at] ?? 0;
    const short = reach - (search.distance[column] ?? 0);
    if (short > 0) price[column] = (price[column] ?? 0) + short;
    search.distance[column] = Number.POSITIVE_INFINITY;
  }
  search.touchedCount = 0;
  clear(search.heap);
}

function takeNext({ load }: State, column: number): number {
  const place = load[column] ?? 0;
  load[column] = place + 1;
  return place;
}

/** A row gives up its seat and stays alone; those along the path move up. */
function leave(state: State, row: number, root: number): void {
  const column = state.network.target[state.arc[row] ?? 0] ?? 0;
  state.arc[row] = -1;
  sit(state, { column, place: state.place[row] ?? 0, root });
}

/** Fills a place by whoever was to come there, then the place that this leaves, back to the root. */
function sit(state: State, { column, place, root }: { column: number; place: number; root: number }): void {
  const { network, arc, search } = state;
  for (;;) {
    const row = search.fromRow[column] ?? 0;
    const from = arc[row] ?? -1;
    const freed = state.place[row] ?? 0;
    sitDown(state, row, { arc: search.fromArc[column] ?? 0, place });
    if (row === root) return;
    column = network.target[from] ?? 0;
    place = freed;
  }
}
