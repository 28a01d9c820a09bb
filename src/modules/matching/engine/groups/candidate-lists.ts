import type { Candidates } from '../instance.ts';

export interface Entry {
  readonly mentor: number;
  readonly score: number;
  readonly rank: number;
}

/** Lists of candidates, one for each mentee, as columns. */
export function candidatesFrom(lists: readonly (readonly Entry[])[]): Candidates {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length;
  });
  const all = lists.flatMap((list) => list.toSorted((one, other) => one.mentor - other.mentor));
  return {
    start,
    mentor: Int32Array.from(all, ({ mentor }) => mentor),
    score: Int16Array.from(all, ({ score }) => score),
    rank: Uint8Array.from(all, ({ rank }) => rank),
  };
}

/** By mentor, what this mentee's list says of them. */
export function entriesOf({ start, mentor, score, rank }: Candidates, mentee: number): ReadonlyMap<number, Entry> {
  const found = new Map<number, Entry>();
  for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++)
    found.set(mentor[at] ?? 0, { mentor: mentor[at] ?? 0, score: score[at] ?? 0, rank: rank[at] ?? 0 });
  return found;
}
