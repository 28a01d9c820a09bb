import type { Instance } from '../../src/modules/matching/index.ts';

/** A made-up problem: people in nine regions, most candidates from their own, three named choices each. */
export function sparseCase({ mentees, mentors, most }: { mentees: number; mentors: number; most: number }): Instance {
  const next = numbers(1);
  const rows = Array.from({ length: mentees }, () => {
    const region = next(9);
    const own = () => Math.floor((region * mentors) / 9) + next(Math.floor(mentors / 9));
    const wanted = 25 + next(50);
    const found = new Set<number>();
    while (found.size < wanted) found.add(next(10) < 7 ? own() : next(mentors));
    return [...found].sort((one, other) => one - other);
  });
  return instance(rows, { next, mentors, most });
}

/** Everybody may be matched with everybody, one to one. */
export function denseCase(size: number, scoreOf: (mentee: number, mentor: number) => number): Instance {
  const next = numbers(2);
  const row = Array.from({ length: size }, (_, at) => at);
  const whole = instance(
    row.map(() => row),
    { next, mentors: size, most: 1 },
  );
  whole.candidates.score.forEach((_, at, score) => {
    score[at] = scoreOf(Math.floor(at / size), at % size);
  });
  return whole;
}

/** The same people and scores without tiers, choices and earlier proposals: what is left of the levels counts and adds up. */
export const withoutLevels = (of: Instance): Instance => ({
  ...of,
  tier: new Int32Array(of.tier.length),
  previous: new Int32Array(of.previous.length).fill(-1),
  candidates: { ...of.candidates, rank: new Uint8Array(of.candidates.rank.length) },
});

function instance(
  rows: readonly (readonly number[])[],
  { next, mentors, most }: { next: (below: number) => number; mentors: number; most: number },
): Instance {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    start[at + 1] = (start[at] ?? 0) + row.length;
  });
  const size = start[rows.length] ?? 0;
  const mentor = new Int32Array(size);
  const rank = new Uint8Array(size);
  rows.forEach((row, at) => {
    mentor.set(row, start[at] ?? 0);
    for (const choice of [3, 2, 1]) rank[(start[at] ?? 0) + next(row.length)] = choice;
  });
  return {
    menteeIds: rows.map((_, at) => `e${String(at).padStart(6, '0')}`),
    mentorIds: Array.from({ length: mentors }, (_, at) => `m${String(at).padStart(6, '0')}`),
    capacity: Int32Array.from({ length: mentors }, () => 1 + next(most)),
    tier: Int32Array.from({ length: rows.length }, () => next(3)),
    candidates: { start, mentor, rank, score: Int16Array.from({ length: size }, () => next(1001)) },
    locked: new Int32Array(rows.length).fill(-1),
    previous: Int32Array.from(rows, (row) => (next(2) === 0 ? -1 : (row[next(row.length)] ?? -1))),
    policy: { choiceValues: [16, 8, 4, 2, 1], firstChoicesFirst: false },
  };
}

/** The same numbers each time (xorshift), below a bound. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
