/**
 * A transport network with unit rows. Each row takes at most one of its arcs, or stays alone at a cost of its own;
 * each column has seats whose costs never fall from one to the next. All costs are whole numbers.
 */
export interface Network {
  readonly rows: number;
  readonly columns: number;
  /** The arcs of row i stand from begin[i] to end[i] − 1. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  readonly alone: Float64Array;
  /** What a point of a score counts, of which a pair has 1000 at most; 0 where scores count nothing. */
  readonly point: number;
  /** By row: whose turn comes first, the lowest number; null when it is all the same. Any order is right. */
  readonly turn: Int32Array | null;
  /** The seats of column j stand from seat[j] to seat[j + 1] − 1. */
  readonly seat: Int32Array;
  readonly seatCost: Float64Array;
}

/** The cheapest flow, and the prices that prove it. */
export interface Assignment {
  /** By row: the arc that it takes, or −1 for none. */
  readonly arc: Int32Array;
  /** By column: what one more seat would be worth; between the cost of the last seat taken and that of the next. */
  readonly price: Float64Array;
}

/** Beyond this, sums of doubles are no longer sure to be whole. */
export const exactBudget = 2 ** 53;
