import type { Instance, Solution } from './instance.ts';
import { solve } from './solve.ts';

interface Rematch {
  readonly mentee: number;
  /** Who has declined, or was declined: not proposed again to this mentee. */
  readonly without: readonly number[];
  /** By mentee: the mentor of each pair that stays as it is, or −1. */
  readonly accepted: Int32Array;
}

/** The next best for one person while every accepted pair stays. Nobody else is given a new mentor. */
export function rematch(instance: Instance, { mentee, without, accepted }: Rematch): Solution {
  const locked = accepted.slice();
  locked[mentee] = -1;
  const rows = onlyRows(instance, (own, mentor) =>
    own === mentee ? !without.includes(mentor) : locked[own] === mentor,
  );
  return solve({ ...instance, candidates: rows, locked });
}

function onlyRows({ candidates }: Instance, keep: (mentee: number, mentor: number) => boolean): Instance['candidates'] {
  const start = new Int32Array(candidates.start.length);
  const kept: number[] = [];
  for (let mentee = 0; mentee + 1 < start.length; mentee++) {
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++)
      if (keep(mentee, candidates.mentor[at] ?? -1)) kept.push(at);
    start[mentee + 1] = kept.length;
  }
  const pick = (of: Int32Array | Int16Array | Uint8Array) => kept.map((at) => of[at] ?? 0);
  return {
    start,
    mentor: Int32Array.from(pick(candidates.mentor)),
    score: Int16Array.from(pick(candidates.score)),
    rank: Uint8Array.from(pick(candidates.rank)),
  };
}
