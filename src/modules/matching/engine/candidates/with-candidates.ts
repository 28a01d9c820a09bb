import type { Candidates, Instance } from '../instance.ts';

export interface Candidate {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
}

/** The problem with one more pair in it; a pair that is there already keeps its place and its score. */
export const withPair = (instance: Instance, pair: Candidate): Instance =>
  withCandidates(instance, new Map([[pair.mentee, [pair]]]));

/** The problem with more pairs in it, by mentee; none of them named by the mentee. */
export function withCandidates(instance: Instance, more: ReadonlyMap<number, readonly Candidate[]>): Instance {
  const { start, mentor } = instance.candidates;
  const size = more.values().reduce((sum, { length }) => sum + length, mentor.length);
  const growing = { lists: emptyLists(instance.menteeIds.length, size), length: 0 };
  for (const mentee of instance.menteeIds.keys()) {
    const row = { from: start[mentee] ?? 0, to: start[mentee + 1] ?? 0 };
    const added = more.get(mentee);
    if (added) merge(growing, instance.candidates, { ...row, added });
    else copy(growing, instance.candidates, row);
    growing.lists.start[mentee + 1] = growing.length;
  }
  return { ...instance, candidates: cutTo(growing.lists, growing.length) };
}

interface Growing {
  readonly lists: Candidates;
  length: number;
}

interface Row {
  readonly from: number;
  readonly to: number;
}

function copy(growing: Growing, { mentor, score, rank }: Candidates, { from, to }: Row): void {
  growing.lists.mentor.set(mentor.subarray(from, to), growing.length);
  growing.lists.score.set(score.subarray(from, to), growing.length);
  growing.lists.rank.set(rank.subarray(from, to), growing.length);
  growing.length += to - from;
}

/** Both are in the order of the mentors. */
function merge(
  growing: Growing,
  candidates: Candidates,
  { from, to, added }: Row & { readonly added: readonly Candidate[] },
): void {
  let at = from;
  for (const one of added.toSorted((a, b) => a.mentor - b.mentor)) {
    const before = at;
    while (at < to && (candidates.mentor[at] ?? 0) < one.mentor) at++;
    copy(growing, candidates, { from: before, to: at });
    if (at < to && candidates.mentor[at] === one.mentor) continue;
    growing.lists.mentor[growing.length] = one.mentor;
    growing.lists.score[growing.length++] = one.score;
  }
  copy(growing, candidates, { from: at, to });
}

/** Columns for so many candidates at most. */
export const emptyLists = (mentees: number, candidates: number): Candidates => ({
  start: new Int32Array(mentees + 1),
  mentor: new Int32Array(candidates),
  score: new Int16Array(candidates),
  rank: new Uint8Array(candidates),
});

export const cutTo = ({ start, mentor, score, rank }: Candidates, length: number): Candidates => ({
  start,
  mentor: mentor.slice(0, length),
  score: score.slice(0, length),
  rank: rank.slice(0, length),
});
