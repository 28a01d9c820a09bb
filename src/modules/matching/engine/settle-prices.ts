import type { Network } from './network.ts';

const rounds = 8;
/** In points; the last is of two. */
const firstStep = 32;
const shrinks = 0.65;
/** Rows too many or too few for a column that count in one round. */
const mostAtOnce = 3;

/**
 * Brings starting prices nearer to where each seat is wanted about once: round by round a price rises by as many steps as
 * there are rows too many who would choose the column, and falls by as many as seats that nobody would. What comes out is
 * a start like any other. A price of less than anything stays.
 */
export function settlePrices(network: Network, price: Float64Array): void {
  const { columns, seat, point } = network;
  if (point === 0) return;
  const wanted = new Int32Array(columns);
  let step = firstStep;
  for (let round = 0; round < rounds; round++, step *= shrinks) {
    countWanted(network, price, wanted);
    for (let column = 0; column < columns; column++) {
      const over = (wanted[column] ?? 0) - (seat[column + 1] ?? 0) + (seat[column] ?? 0);
      const steps = Math.max(-mostAtOnce, Math.min(mostAtOnce, over));
      price[column] = (price[column] ?? 0) + steps * Math.round(step) * point;
    }
  }
}

/** By column, how many rows would choose it. */
function countWanted(
  { rows, begin, end, target, cost, alone }: Network,
  price: Float64Array,
  wanted: Int32Array,
): void {
  wanted.fill(0);
  for (let row = 0; row < rows; row++) {
    let least = alone[row] ?? 0;
    let column = -1;
    const last = end[row] ?? 0;
    for (let arc = begin[row] ?? 0; arc < last; arc++) {
      const to = target[arc] ?? 0;
      const value = (cost[arc] ?? 0) + (price[to] ?? 0);
      if (value >= least) continue;
      least = value;
      column = to;
    }
    if (column >= 0) wanted[column] = (wanted[column] ?? 0) + 1;
  }
}
