import type { Built } from './build-candidates.ts';
import { mostScore, noReach } from './kinds-in-reach.ts';
import { addAll, noPlaces } from './places.ts';
import { baseOf, isBetterLater, type Pricing } from './pricing.ts';
import type { Candidate } from './with-candidates.ts';

/** Pairs that one mentee's list grows by at once, unless they have nobody: then all are taken. */
const mostAtOnce = 8;

/** What prices say of the pairs outside the lists. */
export interface Outside {
  /** Every pair that they do not hold down: by mentee, what their list is to grow by. */
  readonly more: ReadonlyMap<number, readonly Candidate[]>;
  readonly pricing: Pricing;
  /** By mentee: whether every pair outside their list costs more than it gains. */
  readonly isHeld: Uint8Array;
}

/** Looks at every pair outside the lists but for those of whom the prices of an earlier look say enough. */
export function outside(built: Built, pricing: Pricing, earlier: Outside | null = null): Outside {
  const isStillHeld = stillHeld(pricing, earlier);
  const look = lookerFor(built, pricing);
  const more = new Map<number, readonly Candidate[]>();
  const isHeld = new Uint8Array(built.mentees.length).fill(1);
  for (const mentee of built.mentees.keys()) {
    if ((built.edge[mentee] ?? -1) < 0 || (built.instance.locked[mentee] ?? -1) >= 0 || isStillHeld(mentee)) continue;
    const { better, isClose } = look(mentee);
    if (better.length > 0) more.set(mentee, better);
    if (isClose) isHeld[mentee] = 0;
  }
  return { more, pricing, isHeld };
}

/** Where no place has become cheaper, and a mentee would not gain more by one either, what was held down is so still. */
function stillHeld(pricing: Pricing, earlier: Outside | null): (mentee: number) => boolean {
  if (!earlier || pricing.perPoint !== earlier.pricing.perPoint) return () => false;
  const { isHeld, pricing: before } = earlier;
  if (pricing.price.some((price, mentor) => price < (before.price[mentor] ?? 0))) return () => false;
  return (mentee) => isHeld[mentee] === 1 && baseOf(pricing, mentee) <= baseOf(before, mentee);
}

/** What is outside a list that would better it, and whether any of it gains as much as it costs. */
interface Looked {
  readonly better: readonly Candidate[];
  readonly isClose: boolean;
}

const nobody: Looked = { better: [], isClose: false };

/**
 * Whoever is outside a list scores no more than its edge, nor than anybody of their kind can. Of each kind therefore only
 * mentors are looked at who are cheap enough for that; they stand first when those of a kind are in the order of their prices.
 */
function lookerFor(built: Built, pricing: Pricing): (mentee: number) => Looked {
  const { kindsInReach, mentorKinds } = built.columns;
  const { order, begin, placeOf, fillRow } = built.columns.byKind(cheapestFirst(built, pricing));
  const { perPoint, instance, price } = pricing;
  const prices = Float64Array.from(order, (mentor) => price[mentor] ?? 0);
  const reach = noReach(mentorKinds);
  const places = noPlaces(order.length);
  const row = new Int32Array(order.length);
  const found = new Int32Array(order.length);
  /** Of each kind those who are cheap enough for the most that they can score. */
  const cheapEnough = (mentee: number, base: number) => {
    const edge = built.edge[mentee] ?? 0;
    kindsInReach(mentee, reach);
    places.length = 0;
    for (let at = 0; at < reach.length; at++) {
      const kind = reach.kinds[at] ?? 0;
      const limit = base + perPoint * Math.min(edge, reach.most[at] ?? 0);
      const [first, end] = [begin[kind] ?? 0, begin[kind + 1] ?? 0];
      if (first === end || (prices[first] ?? 0) > limit) continue;
      let to = first + 1;
      while (to < end && (prices[to] ?? 0) <= limit) to++;
      addAll(places, { from: first, to });
    }
  };
  const hideListed = (mentee: number) => {
    const { mentor: mentors, start } = instance.candidates;
    for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++) {
      const place = placeOf[mentors[at] ?? 0] ?? -1;
      if (place >= 0) row[place] = -1;
    }
  };
  return (mentee) => {
    const base = baseOf(pricing, mentee);
    cheapEnough(mentee, base);
    if (places.length === 0) return nobody;
    fillRow(mentee, row, places);
    hideListed(mentee);
    let length = 0;
    let isClose = false;
    for (let next = 0; next < places.length; next++) {
      const at = places.at[next] ?? 0;
      const score = row[at] ?? -1;
      const over = base + perPoint * score - (prices[at] ?? 0);
      if (score < 0 || over < 0) continue;
      isClose = true;
      const mentor = order[at] ?? 0;
      if (over > 0 || isBetterLater(pricing, { mentee, mentor, score })) found[length++] = asNumber(mentor, score);
    }
    const better = bestOf(mentee, found.subarray(0, length), pricing.hasNobody(mentee) ? length : mostAtOnce);
    return { better, isClose };
  };
}

/** The mentors who have a place to give, from the lowest price to the highest. */
const cheapestFirst = ({ columns }: Built, { price }: Pricing): Int32Array =>
  columns.possible
    .filter((mentor) => Number.isFinite(price[mentor]))
    .sort((one, other) => (price[one] ?? 0) - (price[other] ?? 0));

const mentorBits = 21;

/** A pair of a mentee as one number: the lower, the better the score, and among equals the lower the mentor. */
const asNumber = (mentor: number, score: number): number => ((mostScore - score) << mentorBits) | mentor;
const mentorIn = (pair: number): number => pair & (2 ** mentorBits - 1);
const scoreIn = (pair: number): number => mostScore - (pair >> mentorBits);

const bestOf = (mentee: number, pairs: Int32Array, most: number): Candidate[] =>
  Array.from(pairs.sort().subarray(0, most), (pair) => ({ mentee, mentor: mentorIn(pair), score: scoreIn(pair) }));
