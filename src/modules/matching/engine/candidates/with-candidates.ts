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
  const { candidates } = instance;
  const byMentee = Map.groupBy(more, ({ mentee }) => mentee);
  const most = candidates.mentor.length + more.length;
  const mentor = new Int32Array(most);
  const score = new Int16Array(most);
  const rank = new Uint8Array(most);
  const start = new Int32Array(instance.menteeIds.length + 1);
  let length = 0;
  for (const at of instance.menteeIds.keys()) {
    for (const one of rowWith(candidates, at, byMentee.get(at) ?? [])) {
      mentor[length] = one.mentor;
      score[length] = one.score;
      rank[length++] = one.rank;
    }
    start[at + 1] = length;
  }
  return {
    ...instance,
    candidates: {
      start,
      mentor: mentor.slice(0, length),
      score: score.slice(0, length),
      rank: rank.slice(0, length),
    },
  };
}

interface Entry {
  readonly mentor: number;
  readonly score: number;
  readonly rank: number;
}

function rowWith(
  { start, mentor, score, rank }: Candidates,
  mentee: number,
  more: readonly Candidate[],
): readonly Entry[] {
  const row: Entry[] = [];
  for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++)
    row.push({ mentor: mentor[at] ?? 0, score: score[at] ?? 0, rank: rank[at] ?? 0 });
  if (more.length === 0) return row;
  const there = new Set(row.map((entry) => entry.mentor));
  const added = more.filter((one) => !there.has(one.mentor)).map((one) => ({ ...one, rank: 0 }));
  return [...row, ...added].sort((one, other) => one.mentor - other.mentor);
}
