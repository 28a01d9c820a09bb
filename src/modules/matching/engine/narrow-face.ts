import { connectedParts } from './connected-parts.ts';
import type { Face, Pairs } from './face.ts';
import type { Instance } from './instance.ts';

interface Solved {
  readonly instance: Instance;
  readonly face: Face;
  readonly mentorOf: Int32Array;
  readonly menteePrice: Float64Array;
  readonly mentorPrice: Float64Array;
  /** The open pairs that gain just their prices. */
  readonly tight: Pairs;
  /** What each unit of load adds to the cost of a mentor's next seat. */
  readonly balance: number;
}

/** What an optimum leaves open: the pairs that can still be exchanged for one another at no cost to the stage. */
export function narrowFace(solved: Solved): { face: Face; order: Int32Array } {
  const { tight } = solved;
  const load = loads(solved);
  const range = loadRange(solved, load);
  const part = connectedParts(residualArcs(solved, { tight, load, range }));
  return { order: part, face: openFace(solved, { tight, load, range, part }) };
}

function loads({ instance, mentorOf }: Solved): Int32Array {
  const load = new Int32Array(instance.mentorIds.length);
  for (const mentor of mentorOf) if (mentor >= 0) load[mentor] = (load[mentor] ?? 0) + 1;
  return load;
}

interface Range {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** How far each load may change while the price stays between the costs of the last seat taken and the next. */
function loadRange({ face, mentorPrice, balance }: Solved, load: Int32Array): Range {
  const least = load.slice();
  const most = load.slice();
  for (let mentor = 0; mentor < load.length; mentor++) {
    const price = mentorPrice[mentor] ?? 0;
    let low = load[mentor] ?? 0;
    let high = low;
    while (low > (face.least[mentor] ?? 0) && balance * (low - 1) === price) low--;
    while (high < (face.most[mentor] ?? 0) && balance * high === price) high++;
    least[mentor] = low;
    most[mentor] = high;
  }
  return { least, most };
}

interface Residual {
  readonly tight: Pairs;
  readonly load: Int32Array;
  readonly range: Range;
}

/** Who could move where: mentees to mentors, mentors to those they have, and both to and from "nobody", the last node. */
function residualArcs({ instance, face, mentorOf, menteePrice }: Solved, { tight, load, range }: Residual) {
  const mentees = instance.menteeIds.length;
  const nobody = mentees + load.length;
  const from: number[] = [];
  const to: number[] = [];
  const add = (one: number, other: number) => {
    from.push(one);
    to.push(other);
  };
  for (let mentee = 0; mentee < mentees; mentee++) {
    const own = mentorOf[mentee] ?? -1;
    for (let at = tight.start[mentee] ?? 0; at < (tight.start[mentee + 1] ?? 0); at++) {
      const mentor = instance.candidates.mentor[tight.candidate[at] ?? 0] ?? 0;
      if (mentor === own) add(mentees + mentor, mentee);
      else add(mentee, mentees + mentor);
    }
    if (face.optional[mentee] !== 1 || menteePrice[mentee] !== 0) continue;
    if (own < 0) add(nobody, mentee);
    else add(mentee, nobody);
  }
  for (let mentor = 0; mentor < load.length; mentor++) {
    if ((load[mentor] ?? 0) < (range.most[mentor] ?? 0)) add(mentees + mentor, nobody);
    if ((load[mentor] ?? 0) > (range.least[mentor] ?? 0)) add(nobody, mentees + mentor);
  }
  return { nodes: nobody + 1, from: Int32Array.from(from), to: Int32Array.from(to) };
}

function openFace(
  { instance, face, mentorOf, menteePrice }: Solved,
  { tight, load, range, part }: Residual & { part: Int32Array },
): Face {
  const mentees = instance.menteeIds.length;
  const nobody = part[mentees + load.length];
  const start = new Int32Array(mentees + 1);
  const candidate: number[] = [];
  const settled = load.slice();
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let at = tight.start[mentee] ?? 0; at < (tight.start[mentee + 1] ?? 0); at++) {
      const pair = tight.candidate[at] ?? 0;
      const mentor = instance.candidates.mentor[pair] ?? 0;
      if (part[mentees + mentor] !== part[mentee]) continue;
      candidate.push(pair);
      if (mentor === mentorOf[mentee]) settled[mentor] = (settled[mentor] ?? 0) - 1;
    }
    start[mentee + 1] = candidate.length;
  }
  const free = (mentor: number) => part[mentees + mentor] === nobody;
  return {
    start,
    candidate: Int32Array.from(candidate),
    optional: face.optional.map((own, mentee) => (part[mentee] === nobody && menteePrice[mentee] === 0 ? own : 0)),
    settled,
    least: load.map((own, mentor) => (free(mentor) ? (range.least[mentor] ?? 0) : own)),
    most: load.map((own, mentor) => (free(mentor) ? (range.most[mentor] ?? 0) : own)),
  };
}
