import { nextSeat, type State } from './state.ts';

/** What a row would choose at the present prices, and what its next best would cost it. */
interface Choice {
  arc: number;
  cost: number;
  next: number;
}

const scansPerRow = 4;

/**
 * Seats most rows cheaply: each takes its best column, and where that is full, the price rises by the smallest regret
 * among those who want it, and whoever has that regret moves on. Answers with the rows that found no seat in the time given.
 */
export function reduceRows(state: State, rows: Int32Array): Int32Array {
  const waiting = rows.toReversed();
  const left: number[] = [];
  // Of whoever sits already nothing is known: less than anything.
  const second = new Float64Array(state.network.rows).fill(Number.NEGATIVE_INFINITY);
  const choice: Choice = { arc: -1, cost: 0, next: 0 };
  let size = rows.length;
  for (let scans = size * scansPerRow; size > 0 && scans > 0; scans--) {
    const row = waiting[--size] ?? 0;
    choose(state, row, choice);
    if (choice.arc < 0) continue;
    second[row] = choice.next;
    const moved = settle(state, { row, choice, second });
    if (moved === stuck) left.push(row);
    else if (moved >= 0) waiting[size++] = moved;
  }
  return Int32Array.from([...waiting.subarray(0, size), ...left]).sort();
}

const seated = -1;
const stuck = -2;

function choose({ network, price }: State, row: number, choice: Choice): void {
  const { target, cost } = network;
  choice.arc = -1;
  choice.cost = network.alone[row] ?? 0;
  choice.next = Number.POSITIVE_INFINITY;
  const end = network.end[row] ?? 0;
  for (let arc = network.begin[row] ?? 0; arc < end; arc++) {
    const value = (cost[arc] ?? 0) + (price[target[arc] ?? 0] ?? 0);
    if (value < choice.cost) {
      choice.next = choice.cost;
      choice.cost = value;
      choice.arc = arc;
    } else if (value < choice.next) choice.next = value;
  }
}

interface Wish {
  readonly row: number;
  readonly choice: Choice;
  readonly second: Float64Array;
}

/** Seats a row where it wants to be, and answers who has to move on for it: a row, nobody, or "stuck". */
function settle(state: State, { row, choice, second }: Wish): number {
  const { network, load, price } = state;
  const column = network.target[choice.arc] ?? 0;
  const next = nextSeat(state, column);
  if (next <= (price[column] ?? 0)) {
    const place = load[column] ?? 0;
    load[column] = place + 1;
    take(state, { row, arc: choice.arc, place });
    return seated;
  }
  if (next !== Number.POSITIVE_INFINITY) return stuck;
  return displace(state, { row, choice, second });
}

function displace(state: State, { row, choice, second }: Wish): number {
  const { network, price, arc, place } = state;
  const column = network.target[choice.arc] ?? 0;
  const own = choice.next - choice.cost;
  const out = leastRegret(state, { column, second, atMost: own });
  const now = price[column] ?? 0;
  if (out < 0) {
    if (own === 0) return stuck;
    price[column] = now + own;
    return row;
  }
  price[column] = (second[out] ?? 0) - (network.cost[arc[out] ?? 0] ?? 0);
  take(state, { row, arc: choice.arc, place: place[out] ?? 0 });
  arc[out] = -1;
  return out;
}

/** Who of those in a column would lose least by leaving, and less than `atMost`; −1 for nobody. */
function leastRegret(
  state: State,
  { column, second, atMost }: { column: number; second: Float64Array; atMost: number },
): number {
  for (;;) {
    const out = leastKnownRegret(state, { column, second, atMost });
    if (out < 0) return out;
    const known = second[out] ?? 0;
    second[out] = secondBest(state, out, column);
    if (second[out] === known) return out;
  }
}

function leastKnownRegret(
  { network, price, arc, owner, load }: State,
  { column, second, atMost }: { column: number; second: Float64Array; atMost: number },
): number {
  const first = network.seat[column] ?? 0;
  let least = atMost;
  let out = -1;
  for (let at = first; at < first + (load[column] ?? 0); at++) {
    const row = owner[at] ?? 0;
    const regret = (second[row] ?? 0) - (network.cost[arc[row] ?? 0] ?? 0) - (price[column] ?? 0);
    if (regret >= least) continue;
    least = regret;
    out = row;
  }
  return out;
}

// What was known may be too little by now: other prices have risen since.
function secondBest({ network, price }: State, row: number, column: number): number {
  const { target, cost } = network;
  let best = network.alone[row] ?? 0;
  const end = network.end[row] ?? 0;
  for (let arc = network.begin[row] ?? 0; arc < end; arc++) {
    const other = target[arc] ?? 0;
    const value = (cost[arc] ?? 0) + (price[other] ?? 0);
    if (other !== column && value < best) best = value;
  }
  return best;
}

function take(state: State, { row, arc, place }: { row: number; arc: number; place: number }): void {
  const column = state.network.target[arc] ?? 0;
  state.arc[row] = arc;
  state.owner[(state.network.seat[column] ?? 0) + place] = row;
  state.place[row] = place;
}
