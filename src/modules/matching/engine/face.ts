import type { Instance } from './instance.ts';

/** What is still open after some stages: the pairs that may still be exchanged, and how far loads may still change. */
export interface Face {
  /** By mentee: their open candidates stand from start[e] to start[e + 1] − 1. */
  readonly start: Int32Array;
  /** Null when all candidates are open, in their own order: a copy of them would take as long as solving. */
  readonly candidate: Int32Array | null;
  /** By mentee: they may also stay unmatched. */
  readonly optional: Uint8Array;
  /** By mentor: the load that is settled, and the least and the most that it may still come to. */
  readonly settled: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** Some of the pairs: by mentee, those of mentee e stand from start[e] to start[e + 1] − 1. */
export interface Pairs {
  readonly start: Int32Array;
  readonly candidate: ArrayLike<number>;
}

/** How many pairs are open. */
export const sizeOf = ({ start }: Pick<Face, 'start'>): number => start.at(-1) ?? 0;

/** Whether there is a place for each mentee who is open, were it not for who can be with whom. */
export function hasRoomForAll({ start, settled, most }: Face): boolean {
  let room = 0;
  for (let mentor = 0; mentor < most.length; mentor++) room += (most[mentor] ?? 0) - (settled[mentor] ?? 0);
  for (let mentee = 0; mentee + 1 < start.length; mentee++)
    if ((start[mentee] ?? 0) < (start[mentee + 1] ?? 0)) room -= 1;
  return room >= 0;
}

/** Before the first stage everything is open but the locked pairs. */
export function wholeFace(instance: Instance): Face {
  const { candidates, locked, capacity, menteeIds } = instance;
  const settled = new Int32Array(capacity.length);
  for (const mentor of locked) if (mentor >= 0) settled[mentor] = (settled[mentor] ?? 0) + 1;
  const face = { optional: Uint8Array.from(locked, (mentor) => (mentor < 0 ? 1 : 0)), settled, least: settled };
  if (locked.every((mentor) => mentor < 0))
    return {
      ...face,
      start: candidates.start,
      candidate: null,
      most: roomFor(candidates.mentor, { settled, capacity }),
    };
  const start = new Int32Array(menteeIds.length + 1);
  const candidate = new Int32Array(candidates.mentor.length);
  let size = 0;
  for (let mentee = 0; mentee < menteeIds.length; mentee++) {
    const [from = 0, to = 0] = candidates.start.subarray(mentee, mentee + 2);
    if ((locked[mentee] ?? -1) < 0) for (let at = from; at < to; at++) candidate[size++] = at;
    start[mentee + 1] = size;
  }
  const open = candidate.subarray(0, size);
  const mentors = open.map((at) => candidates.mentor[at] ?? 0);
  return { ...face, start, candidate: open, most: roomFor(mentors, { settled, capacity }) };
}

/**
 * The most that a mentor may come to: all their seats, but where there are more than pairs, never more than one beyond
 * those who could sit there.
 */
function roomFor(mentors: Int32Array, { settled, capacity }: { settled: Int32Array; capacity: Int32Array }) {
  if (capacity.reduce((sum, own) => sum + own, 0) <= mentors.length) return capacity;
  const most = settled.map((own) => own + 1);
  for (let at = 0; at < mentors.length; at++) {
    const mentor = mentors[at] ?? 0;
    most[mentor] = (most[mentor] ?? 0) + 1;
  }
  return most.map((own, mentor) => Math.min(own, capacity[mentor] ?? 0));
}
