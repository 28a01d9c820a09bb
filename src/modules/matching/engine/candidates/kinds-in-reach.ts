import { broken } from './items.ts';
import { mostByCount, type Overlap, valuesAskedFor } from './overlaps.ts';
import { valuesOf } from './rows.ts';
import type { Table } from './tables.ts';

export const mostScore = 1000;

/** Kinds of mentors who may be possible for a mentee, `length` of them, each with what any of them scores at most. */
export interface Reach {
  readonly kinds: Int32Array;
  readonly most: Int32Array;
  length: number;
}

export const noReach = (mentorKinds: number): Reach => ({
  kinds: new Int32Array(mentorKinds),
  most: new Int32Array(mentorKinds),
  length: 0,
});

/** For a kind of whom nothing is known beforehand: so much that nobody is left out for having too little in common. */
const notKnown = mostScore - 2 * broken;

/** Whatever is known of this kind, all of them are to be looked at. */
export function reachAll(reach: Reach, kind: number): void {
  const known = reach.kinds.subarray(0, reach.length).indexOf(kind);
  const at = known < 0 ? reach.length++ : known;
  reach.kinds[at] = kind;
  reach.most[at] = notKnown;
}

/** Writes down whom a mentee may reach. */
export type KindsInReach = (mentee: number, reach: Reach) => void;

interface Parts {
  readonly constant: number;
  /** Kinds of mentors are those of the first. */
  readonly tables: readonly Table[];
  readonly overlaps: readonly Overlap[];
  /** Whether something else counts, of which nothing is known beforehand. */
  readonly hasMore: boolean;
}

/** Whole kinds of mentors need not be looked at if the best that may come of them is not enough. */
export function kindsInReachFrom({ constant, tables, overlaps, hasMore }: Parts): KindsInReach {
  const [first = everybodyAlike, ...others] = tables;
  const open = openKinds(first);
  const byOthers = others.map((table) => ({ of: table.menteeKind, most: mostByKind(table) }));
  const byOverlaps = overlaps.map((overlap) => ({ overlap, most: mostByCount(overlap) }));
  const mostBesides = (mentee: number): number => {
    let most = constant;
    for (const { of, most: byKind } of byOthers) most += byKind[of[mentee] ?? 0] ?? 0;
    for (const { overlap, most: byCount } of byOverlaps) most += byCount[valuesAskedFor(overlap, mentee).length] ?? 0;
    return hasMore ? mostScore : most;
  };
  return (mentee, reach) => {
    const rest = mostBesides(mentee);
    const values = valuesOf(first, mentee);
    const kind = first.menteeKind[mentee] ?? 0;
    reach.length = 0;
    for (let at = open.start[kind] ?? 0; at < (open.start[kind + 1] ?? 0); at++) {
      const own = open.kinds[at] ?? 0;
      const most = (values[own] ?? 0) + rest;
      if (most < 0) continue;
      reach.kinds[reach.length] = own;
      reach.most[reach.length++] = Math.min(mostScore, most);
    }
  };
}

const everybodyAlike: Table = {
  menteeKind: new Int32Array(1),
  mentorKind: new Int32Array(1),
  mentorKinds: 1,
  values: new Int16Array(1),
};

/** By kind of mentee, the kinds of mentors whom no rule of the table forbids them: from start[kind] to start[kind + 1] − 1. */
function openKinds({ values, mentorKinds }: Table) {
  const start = new Int32Array(values.length / mentorKinds + 1);
  const kinds = new Int32Array(values.length);
  let length = 0;
  for (let entry = 0; entry < values.length; entry++) {
    const own = entry % mentorKinds;
    if ((values[entry] ?? 0) >= 0) kinds[length++] = own;
    if (own === mentorKinds - 1) start[(entry + 1) / mentorKinds] = length;
  }
  return { start, kinds };
}

/** By kind of mentee, the most that the table brings with anybody. */
const mostByKind = ({ values, mentorKinds }: Table): Int16Array =>
  Int16Array.from({ length: values.length / mentorKinds }, (_, kind) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = kind * mentorKinds; at < (kind + 1) * mentorKinds; at++) most = Math.max(most, values[at] ?? 0);
    return most;
  });
