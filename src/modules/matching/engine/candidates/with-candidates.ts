import type { Candidates, Instance } from '../instance.ts';

export interface Candidate {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
}

/** The problem with one more pair in it; a pair that is there already keeps its place and its score. */
export const withPair = (instance: Instance, pair: Candidate): Instance => withCandidates(instance, [pair]);

/** The problem with more pairs in it, none of them named by the mentee. */
export function withCandidates(instance: Instance, more: readonly Candidate[]): Instance {
  const { start, mentor, score, rank } = instance.candidates;
  const byMentee = Map.groupBy(more, ({ mentee }) => mentee);
  const grown = emptyLists(instance.menteeIds.length, mentor.length + more.length);
  let length = 0;
  for (const mentee of instance.menteeIds.keys()) {
    const [from = 0, to = 0] = [start[mentee], start[mentee + 1]];
    const added = byMentee.get(mentee);
    if (added) {
      for (const one of merged(rowOf(instance.candidates, from, to), added)) {
        grown.mentor[length] = one.mentor;
        grown.score[length] = one.score;
        grown.rank[length++] = one.rank;
      }
    } else {
      grown.mentor.set(mentor.subarray(from, to), length);
      grown.score.set(score.subarray(from, to), length);
      grown.rank.set(rank.subarray(from, to), length);
      length += to - from;
    }
    grown.start[mentee + 1] = length;
  }
  return { ...instance, candidates: cutTo(grown, length) };
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

interface Entry {
  readonly mentor: number;
  readonly score: number;
  readonly rank: number;
}

const rowOf = ({ mentor, score, rank }: Candidates, from: number, to: number): readonly Entry[] =>
  Array.from(mentor.subarray(from, to), (one, place) => ({
    mentor: one,
    score: score[from + place] ?? 0,
    rank: rank[from + place] ?? 0,
  }));

function merged(row: readonly Entry[], more: readonly Candidate[]): readonly Entry[] {
  const there = new Set(row.map((entry) => entry.mentor));
  const added = more.filter((one) => !there.has(one.mentor)).map((one) => ({ ...one, rank: 0 }));
  return [...row, ...added].sort((one, other) => one.mentor - other.mentor);
}
