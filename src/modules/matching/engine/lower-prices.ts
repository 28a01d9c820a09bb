import { clear, pop, pushOrRaise } from './heap.ts';
import { closeUp, isTooDear, lastTaken, sitDown } from './seats.ts';
import { nextSeat, type State } from './state.ts';

/**
 * Lowers every price as far as it goes, at once. From a free seat that is too dear there is then a chain of moves that
 * costs nothing: to a row that stayed alone, or to a seat that is as cheap as it may be. Answers how many were filled.
 */
export function lowerPrices(state: State): number {
  reachAll(state);
  const filled = fillAlongChains(state);
  forget(state.search);
  return filled;
}

/**
 * By column, how far its price may fall: until a row that is alone would come, or the seat costs what it has to. It goes
 * no further than to the last seat that is too dear, and no price falls by more than that one's.
 */
function reachAll(state: State): void {
  const { network, search, price, arc } = state;
  const { distance, heap } = search;
  let left = startFromColumns(state);
  for (let row = 0; row < network.rows; row++) if ((arc[row] ?? -1) < 0) reach(state, row, -(network.alone[row] ?? 0));
  let most = 0;
  while (left > 0 && heap.size > 0) {
    const column = pop(heap);
    most = distance[column] ?? 0;
    if (isTooDear(state, column)) left -= 1;
    const first = network.seat[column] ?? 0;
    const end = first + (state.load[column] ?? 0);
    for (let at = first; at < end; at++) {
      const row = state.owner[at] ?? 0;
      reach(state, row, most - (network.cost[arc[row] ?? 0] ?? 0) - (price[column] ?? 0));
    }
  }
  for (let column = 0; column < network.columns; column++)
    price[column] = (price[column] ?? 0) - Math.min(most, distance[column] ?? 0);
}

/** Every column with how far its own price may fall at most. Answers how many have a seat that is too dear. */
function startFromColumns(state: State): number {
  const { network, search, price } = state;
  let tooDear = 0;
  for (let column = 0; column < network.columns; column++) {
    if (isTooDear(state, column)) tooDear += 1;
    search.fromRow[column] = nobody;
    search.distance[column] = (price[column] ?? 0) - lowest(state, column);
    pushOrRaise(search.heap, column);
  }
  return tooDear;
}

const nobody = -1;

function reach({ network, price, search }: State, row: number, base: number): void {
  const { target, cost } = network;
  const { distance, fromRow, fromArc, heap } = search;
  const end = network.end[row] ?? 0;
  for (let arc = network.begin[row] ?? 0; arc < end; arc++) {
    const column = target[arc] ?? 0;
    const reached = base + (cost[arc] ?? 0) + (price[column] ?? 0);
    if (reached >= (distance[column] ?? 0)) continue;
    distance[column] = reached;
    fromRow[column] = row;
    fromArc[column] = arc;
    pushOrRaise(heap, column);
  }
}

/** What the price of a column may fall to: the cost of its next seat if that was too dear, or else that of its last one. */
function lowest(state: State, column: number): number {
  if (isTooDear(state, column)) return nextSeat(state, column);
  return (state.load[column] ?? 0) > 0 ? lastTaken(state, column) : (state.price[column] ?? 0);
}

/** Moves people up along chains that do not cross, each to a seat that is still too dear. */
function fillAlongChains(state: State): number {
  const { network } = state;
  const hasMoved = new Uint8Array(network.rows);
  const isLeft = new Uint8Array(network.columns);
  let filled = 0;
  for (let column = 0; column < network.columns; column++) {
    if (!isTooDear(state, column) || !isWhole(state, column, { hasMoved, isLeft })) continue;
    moveUp(state, column, { hasMoved, isLeft });
    filled += 1;
  }
  return filled;
}

interface Marks {
  readonly hasMoved: Uint8Array;
  /** By column: somebody has left it for good. */
  readonly isLeft: Uint8Array;
}

/** Whether nobody along the chain has been moved already. */
function isWhole({ network, arc, search }: State, first: number, { hasMoved, isLeft }: Marks): boolean {
  for (let column = first; ; ) {
    const row = search.fromRow[column] ?? nobody;
    if (row === nobody) return isLeft[column] === 0;
    if (hasMoved[row] === 1) return false;
    const before = arc[row] ?? -1;
    if (before < 0) return true;
    column = network.target[before] ?? 0;
  }
}

function moveUp(state: State, first: number, { hasMoved, isLeft }: Marks): void {
  const { network, arc, place, load, search } = state;
  let column = first;
  let free = load[first] ?? 0;
  load[first] = free + 1;
  for (;;) {
    const row = search.fromRow[column] ?? nobody;
    if (row === nobody) break;
    const before = arc[row] ?? -1;
    const left = place[row] ?? 0;
    hasMoved[row] = 1;
    sitDown(state, row, { arc: search.fromArc[column] ?? 0, place: free });
    if (before < 0) return;
    column = network.target[before] ?? 0;
    free = left;
  }
  closeUp(state, column, free);
  isLeft[column] = 1;
}

function forget({ distance, heap }: State['search']): void {
  distance.fill(Number.POSITIVE_INFINITY);
  clear(heap);
}
