import type { Built } from './build-candidates.ts';
import { baseOf, isBetterLater, type Pricing } from './pricing.ts';
import { asNumber, mentorIn, scoreIn, type Watch, watchPairs } from './watch.ts';
import type { Candidate } from './with-candidates.ts';

/** Pairs that one mentee's list grows by at once, unless they have nobody: then all are taken. */
const mostAtOnce = 25;

interface Looking {
  readonly pricing: Pricing;
  readonly watch: Watch;
  /** Pairs that fall so many points short are taken in too, if any are better. */
  readonly short: number;
}

export interface Outside {
  /** Whether no pair outside the lists is better. */
  readonly isCovered: boolean;
  /** By mentee: what their list is to grow by. */
  readonly more: ReadonlyMap<number, readonly Candidate[]>;
}

/** Every pair outside the lists that the prices do not hold down. */
export function outside(built: Built, looking: Looking): Outside {
  const look = lookerFor(built, looking);
  const more = new Map<number, readonly Candidate[]>();
  const room = { better: new Int32Array(built.mentors.length), near: new Int32Array(built.mentors.length) };
  let isCovered = true;
  for (const mentee of built.mentees.keys()) {
    const edge = built.edge[mentee] ?? -1;
    if (edge < 0 || (built.instance.locked[mentee] ?? -1) >= 0 || !mayBeBetter(looking, mentee, edge)) continue;
    const { better, near } = sorted(looking, mentee, look(mentee), room);
    if (better.length > 0) isCovered = false;
    if (better.length + near.length > 0) more.set(mentee, [...better, ...near]);
  }
  return { isCovered, more };
}

/** Whether anybody outside the list could be better in the first stage, as good as its edge and as cheap as the cheapest. */
const mayBeBetter = ({ pricing, short }: Looking, mentee: number, edge: number): boolean =>
  baseOf(pricing, mentee) + pricing.perPoint * (edge + short) - pricing.lowest >= 0;

/** Gives the pairs of a mentee that may be better or near: those watched, or all are looked at. */
function lookerFor({ columns, mentors }: Built, { pricing, watch }: Looking): (mentee: number) => Int32Array {
  const { price, perPoint } = pricing;
  const row = new Int32Array(mentors.length);
  const found = new Int32Array(mentors.length);
  const least = -perPoint * watch.margin;
  return (mentee) => {
    if ((watch.slack[mentee] ?? -1) >= 0) return watch.pairs.get(mentee) ?? found.subarray(0, 0);
    columns.fillRow(mentee, row);
    for (const mentor of listOf(pricing, mentee)) row[mentor] = -1;
    const base = baseOf(pricing, mentee);
    let size = 0;
    for (let mentor = 0; mentor < row.length; mentor++) {
      const score = row[mentor] ?? -1;
      if (base + perPoint * score - (price[mentor] ?? 0) < least || score < 0) continue;
      found[size++] = asNumber(mentor, score);
    }
    const pairs = found.slice(0, size);
    watchPairs(watch, mentee, pairs, perPoint);
    return pairs;
  };
}

function listOf({ instance: { candidates } }: Pricing, mentee: number): Int32Array {
  return candidates.mentor.subarray(candidates.start[mentee], candidates.start[mentee + 1]);
}

/** Room for the pairs of one mentee, so that many mentees make no rubbish. */
interface Room {
  readonly better: Int32Array;
  readonly near: Int32Array;
}

/** In the first stage most pairs are settled: dearer than its price a pair is better, and cheaper it is not. */
function sorted({ pricing, short }: Looking, mentee: number, pairs: Int32Array, room: Room) {
  const list = listOf(pricing, mentee);
  const { price, perPoint } = pricing;
  const base = baseOf(pricing, mentee);
  const least = -perPoint * short;
  let [better, near] = [0, 0];
  for (const pair of pairs) {
    const [mentor, score] = [mentorIn(pair), scoreIn(pair)];
    const over = base + perPoint * score - (price[mentor] ?? 0);
    if (over < least || list.includes(mentor)) continue;
    if (over > 0 || (over === 0 && isBetterLater(pricing, { mentee, mentor, score }))) room.better[better++] = pair;
    else room.near[near++] = pair;
  }
  return {
    better: bestOf(mentee, room.better.subarray(0, better), pricing.hasNobody(mentee) ? better : mostAtOnce),
    /** Those that fall a little short. */
    near: bestOf(mentee, room.near.subarray(0, near), mostAtOnce),
  };
}

const bestOf = (mentee: number, pairs: Int32Array, most: number): Candidate[] =>
  Array.from(pairs.sort().subarray(0, most), (pair) => ({ mentee, mentor: mentorIn(pair), score: scoreIn(pair) }));
