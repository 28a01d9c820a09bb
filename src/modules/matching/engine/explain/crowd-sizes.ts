import { type Arcs, connectedParts } from '../connected-parts.ts';
import type { Instance, Solution } from '../instance.ts';

export interface CrowdSize {
  readonly mentees: number;
  readonly places: number;
}

/**
 * The sizes of the crowds that `crowdAround` finds, worked out for everybody together. Mentors from each of whom chains of
 * moves lead to each other have the same crowd: such parts are walked once, and not once for each who has nobody.
 */
export function crowdSizes({ instance, mentorOf }: Solution): (mentee: number) => CrowdSize | null {
  const { start, mentor: mentors } = instance.candidates;
  const partOf = connectedParts(movesBetween(instance, mentorOf));
  const parts = partsIn({ instance, mentorOf, partOf });
  const reached: PartSet[] = [];
  for (const [at, { next }] of parts.entries()) {
    const set = union(next, reached, parts.length);
    add(set, at);
    reached.push(set);
  }
  const known = new Map<number, CrowdSize>();
  const sizeAround = (list: Int32Array): CrowdSize => {
    const highest = list.reduce((most, mentor) => Math.max(most, partOf[mentor] ?? 0), 0);
    const alone = reached[highest] ?? new Uint32Array();
    if (!list.every((mentor) => isIn(alone, partOf[mentor] ?? 0))) {
      const first = new Set(Array.from(list, (mentor) => partOf[mentor] ?? 0));
      return sizeOf(union(first, reached, parts.length), parts);
    }
    // Mostly the highest part has reached all the others, and what it reaches is the same for many.
    const size = known.get(highest) ?? sizeOf(alone, parts);
    known.set(highest, size);
    return size;
  };
  return (mentee) => {
    const list = mentors.subarray(start[mentee], start[mentee + 1]);
    if ((mentorOf[mentee] ?? -1) >= 0 || list.length === 0) return null;
    const crowd = sizeAround(list);
    return crowd.places < crowd.mentees ? crowd : null;
  };
}

/** From a mentor to all whom those they have could have instead; whoever is held to a mentor moves to nobody. */
function movesBetween({ candidates, mentorIds, locked }: Instance, mentorOf: Int32Array): Arcs {
  const moves = (mentee: number) => (mentorOf[mentee] ?? -1) >= 0 && (locked[mentee] ?? -1) < 0;
  const { start, mentor: mentors } = candidates;
  let length = 0;
  for (const mentee of mentorOf.keys()) if (moves(mentee)) length += (start[mentee + 1] ?? 0) - (start[mentee] ?? 0);
  const [from, to] = [new Int32Array(length), new Int32Array(length)];
  let at = 0;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (!moves(mentee)) continue;
    const list = mentors.subarray(start[mentee], start[mentee + 1]);
    from.fill(mentor, at, at + list.length);
    to.set(list, at);
    at += list.length;
  }
  return { nodes: mentorIds.length, from, to };
}

interface Part {
  mentees: number;
  places: number;
  /** The parts that moves lead to from here. */
  readonly next: Set<number>;
}

interface Parting {
  readonly instance: Instance;
  readonly mentorOf: Int32Array;
  readonly partOf: Int32Array;
}

function partsIn({ instance: { candidates, capacity, locked }, mentorOf, partOf }: Parting): readonly Part[] {
  const parts: Part[] = Array.from({ length: partOf.reduce((most, part) => Math.max(most, part + 1), 0) }, () => ({
    mentees: 0,
    places: 0,
    next: new Set(),
  }));
  for (const [mentor, at] of partOf.entries()) {
    const part = parts[at];
    if (part) part.places += capacity[mentor] ?? 0;
  }
  for (const [mentee, mentor] of mentorOf.entries()) {
    const own = partOf[mentor] ?? -1;
    const part = parts[own];
    if (!part) continue;
    part.mentees += 1;
    if ((locked[mentee] ?? -1) >= 0) continue;
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const other = partOf[candidates.mentor[at] ?? 0] ?? 0;
      if (other !== own) part.next.add(other);
    }
  }
  return parts;
}

/** Parts as bits. */
type PartSet = Uint32Array;

const isIn = (set: PartSet, part: number): boolean => ((set[part >>> 5] ?? 0) & (1 << (part & 31))) !== 0;
const add = (set: PartSet, part: number): void => {
  set[part >>> 5] = (set[part >>> 5] ?? 0) | (1 << (part & 31));
};

/** All that is reached from these parts. Moves lead to lower ones alone, so that the highest may hold the others already. */
function union(from: ReadonlySet<number>, reached: readonly PartSet[], parts: number): PartSet {
  const all: PartSet = new Uint32Array(Math.ceil(parts / 32));
  for (const part of Int32Array.from(from).sort().reverse()) {
    if (isIn(all, part)) continue;
    for (const [at, bits] of (reached[part] ?? []).entries()) all[at] = (all[at] ?? 0) | bits;
  }
  return all;
}

/** Those who have a place with these mentors, and the one who has none. */
function sizeOf(set: PartSet, parts: readonly Part[]): CrowdSize {
  let [mentees, places] = [1, 0];
  for (const [at, part] of parts.entries()) {
    if (!isIn(set, at)) continue;
    mentees += part.mentees;
    places += part.places;
  }
  return { mentees, places };
}
