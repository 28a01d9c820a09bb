/** The few best of very many pairs, in no order. */
export interface Shortlist {
  readonly pair: Int32Array;
  readonly worth: Int32Array;
  size: number;
  /** Where the least of them stands, once it is full. */
  least: number;
}

/** Less than any pair is worth. */
export const worthless = -(2 ** 31);

export const startShortlist = (most: number): Shortlist => ({
  pair: new Int32Array(most),
  worth: new Int32Array(most),
  size: 0,
  least: 0,
});

/** Takes a pair in, for the least of them if it is full. Answers what the next one has to be worth more than. */
export function shortlist(list: Shortlist, pair: number, worth: number): number {
  const at = list.size < list.pair.length ? list.size++ : list.least;
  list.pair[at] = pair;
  list.worth[at] = worth;
  if (list.size < list.pair.length) return worthless;
  list.least = 0;
  let least = list.worth[0] ?? 0;
  for (let other = 1; other < list.size; other++) {
    const own = list.worth[other] ?? 0;
    if (own >= least) continue;
    least = own;
    list.least = other;
  }
  return least;
}
