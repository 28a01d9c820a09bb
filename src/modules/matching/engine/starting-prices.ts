import type { Network } from './network.ts';
import { settlePrices } from './settle-prices.ts';

/** Which side looks for the other: `scarce` is quickest, the others show that it makes no difference. */
export type Root = 'rows' | 'seats' | 'scarce';

/**
 * What a seat costs to begin with, by column. Any start is right; a good one is quick. Where a connected part has fewer
 * seats than rows, it is about what the first row would pay for whom there is no seat: those who would pay more look for
 * a seat as if there were enough, the others stay alone, and each seat that is left looks for one of them. From there
 * prices settle.
 */
export function startingPrices(network: Network, root: Root): Float64Array {
  const price = new Float64Array(network.columns).fill(Number.NEGATIVE_INFINITY);
  if (root === 'rows') return price;
  const part = partsOf(network);
  const seats = root === 'seats' ? new Int32Array(network.columns) : seatsByPart(network, part.ofColumn);
  const short = rowsByPart(network, part.ofRow).map((rows, own) => (rows > (seats[own] ?? 0) ? 1 : 0));
  if (!short.includes(1)) return price;
  const gains = gainsByPart(network, (row) => {
    const own = part.ofRow(row);
    return own >= 0 && short[own] === 1 ? own : -1;
  });
  for (const [own, of] of gains) {
    const sorted = Float64Array.from(of).sort();
    price[own] = sorted[of.length - 1 - (seats[own] ?? 0)] ?? 0;
  }
  const start = price.map((_, column) => price[part.ofColumn(column)] ?? 0);
  if (root === 'scarce') settlePrices(network, start);
  return start;
}

function seatsByPart({ columns, seat }: Network, partOf: (column: number) => number): Int32Array {
  const seats = new Int32Array(columns);
  for (let column = 0; column < columns; column++) {
    const own = partOf(column);
    seats[own] = (seats[own] ?? 0) + (seat[column + 1] ?? 0) - (seat[column] ?? 0);
  }
  return seats;
}

function rowsByPart({ rows, columns }: Network, partOf: (row: number) => number): Int32Array {
  const count = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = partOf(row);
    if (own >= 0) count[own] = (count[own] ?? 0) + 1;
  }
  return count;
}

/** By part: what each of its rows would gain by a seat that cost nothing. */
function gainsByPart(network: Network, partOf: (row: number) => number) {
  const { rows, alone } = network;
  const gains = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const own = partOf(row);
    if (own < 0) continue;
    const gain = (alone[row] ?? 0) - middleOfTwoBest(network, row);
    const others = gains.get(own);
    if (others) others.push(gain);
    else gains.set(own, [gain]);
  }
  return gains;
}

// Not everybody gets their best: between it and the next lies what most will come to pay.
function middleOfTwoBest({ begin, end, cost }: Network, row: number): number {
  let best = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (let arc = begin[row] ?? 0; arc < (end[row] ?? 0); arc++) {
    const own = cost[arc] ?? 0;
    if (own < best) {
      next = best;
      best = own;
    } else if (own < next) next = own;
  }
  return next === Number.POSITIVE_INFINITY ? best : Math.floor((best + next) / 2);
}

/** The connected parts, each called after one of its columns; −1 for a row without arcs. */
function partsOf({ rows, columns, begin, end, target }: Network) {
  const parent = new Int32Array(columns);
  for (let column = 0; column < columns; column++) parent[column] = column;
  const find = (column: number): number => {
    let at = column;
    for (let up = parent[at] ?? 0; up !== at; up = parent[at] ?? 0) {
      parent[at] = parent[up] ?? 0;
      at = up;
    }
    return at;
  };
  for (let row = 0; row < rows; row++) {
    const from = begin[row] ?? 0;
    if (from >= (end[row] ?? 0)) continue;
    let own = find(target[from] ?? 0);
    for (let arc = from + 1; arc < (end[row] ?? 0); arc++) {
      const other = find(target[arc] ?? 0);
      if (other < own) {
        parent[own] = other;
        own = other;
      } else parent[other] = own;
    }
  }
  return {
    ofColumn: find,
    ofRow: (row: number) => ((begin[row] ?? 0) < (end[row] ?? 0) ? find(target[begin[row] ?? 0] ?? 0) : -1),
  };
}
