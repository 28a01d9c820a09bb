/** The few best of very many pairs, the least of them first: a heap. A place that nobody has is −1. */
export interface Shortlist {
  readonly pair: Int32Array;
  readonly worth: Int32Array;
}

/** Less than any pair is worth. */
export const worthless = -(2 ** 31);

export const startShortlist = (most: number): Shortlist => ({
  pair: new Int32Array(most).fill(-1),
  worth: new Int32Array(most).fill(worthless),
});

export function clearShortlist({ pair, worth }: Shortlist): void {
  pair.fill(-1);
  worth.fill(worthless);
}

/** Takes a pair in for the least of them. Answers what the next one has to be worth more than. */
export function shortlist({ pair, worth }: Shortlist, better: number, own: number): number {
  let at = 0;
  for (let child = 1; child < worth.length; child = at * 2 + 1) {
    const next = child + 1;
    const least = next < worth.length && (worth[next] ?? 0) < (worth[child] ?? 0) ? next : child;
    if ((worth[least] ?? 0) >= own) break;
    worth[at] = worth[least] ?? 0;
    pair[at] = pair[least] ?? 0;
    at = least;
  }
  worth[at] = own;
  pair[at] = better;
  return worth[0] ?? 0;
}
