export interface PairedUp {
  readonly pairs: readonly (readonly [number, number])[];
  /** Whoever has no other half. */
  readonly left: readonly number[];
  readonly worth: number;
  /** How much more the best might be worth; 0 where this is proved to be the best. */
  readonly gap: number;
}

// Trying every subset: a million steps for so many people.
const mostExact = 16;

/**
 * Pairs people up so that the sum of what each pair is worth (a whole number from 0; the same either way round; below 0 for
 * a pair that may not be) is as great as can be. Exact for up to 16 people; for more, the best pair first and then exchanges
 * between two pairs while they bring anything, with the gap to the most that there could be.
 */
export function pairUp(people: number, worthOf: (one: number, other: number) => number): PairedUp {
  const pairs = people <= mostExact ? bestPairs(people, worthOf) : exchanged(greedyPairs(people, worthOf), worthOf);
  const paired = new Set(pairs.flat());
  const worth = pairs.reduce((sum, [one, other]) => sum + worthOf(one, other), 0);
  const gap = people <= mostExact ? 0 : Math.max(0, bound(people, worthOf) - worth);
  return { pairs, worth, gap, left: numbersTo(people).filter((one) => !paired.has(one)) };
}

type Pair = readonly [number, number];
type WorthOf = (one: number, other: number) => number;

const numbersTo = (people: number) => Array.from({ length: people }, (_, at) => at);

/** By the set of people who are still to be paired, as bits: the first of them stays alone or goes with one of the others. */
function bestPairs(people: number, worthOf: WorthOf): readonly Pair[] {
  const best = new Float64Array(1 << people);
  const partner = new Int8Array(1 << people).fill(-1);
  for (let set = 1; set < best.length; set++) {
    const first = 31 - Math.clz32(set);
    const others = set & ~(1 << first);
    best[set] = best[others] ?? 0;
    for (let other = 0; other < first; other++) {
      const worth = worthOf(first, other);
      if ((others & (1 << other)) === 0 || worth < 0) continue;
      const sum = worth + (best[others & ~(1 << other)] ?? 0);
      // Of equals the one with a pair: nobody is left without need.
      if (sum < (best[set] ?? 0) || (sum === best[set] && partner[set] !== -1)) continue;
      best[set] = sum;
      partner[set] = other;
    }
  }
  const pairs: Pair[] = [];
  for (let set = best.length - 1; set > 0; ) {
    const first = 31 - Math.clz32(set);
    const other = partner[set] ?? -1;
    if (other >= 0) pairs.push([other, first]);
    set &= ~((1 << first) | (other >= 0 ? 1 << other : 0));
  }
  return pairs.reverse();
}

function greedyPairs(people: number, worthOf: WorthOf): readonly Pair[] {
  const all = numbersTo(people).flatMap((one) =>
    numbersTo(one).flatMap((other) =>
      worthOf(one, other) < 0 ? [] : [{ pair: [other, one] as const, worth: worthOf(one, other) }],
    ),
  );
  const taken = new Set<number>();
  return all
    .sort((one, other) => other.worth - one.worth)
    .flatMap(({ pair }) => {
      if (pair.some((one) => taken.has(one))) return [];
      for (const one of pair) taken.add(one);
      return [pair];
    });
}

/** Two pairs change partners, as long as that is worth more. */
function exchanged(first: readonly Pair[], worthOf: WorthOf): readonly Pair[] {
  const pairs = [...first];
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 0; at < pairs.length; at++)
      for (let other = 0; other < at; other++) {
        const better = bestOfTwo(pairs[at], pairs[other], worthOf);
        if (!better) continue;
        [pairs[at], pairs[other]] = better;
        changed = true;
      }
  }
  return pairs;
}

function bestOfTwo(one: Pair | undefined, other: Pair | undefined, worthOf: WorthOf): [Pair, Pair] | null {
  if (!one || !other) return null;
  const now = worthOf(...one) + worthOf(...other);
  const ways: [Pair, Pair][] = [
    [
      [one[0], other[0]],
      [one[1], other[1]],
    ],
    [
      [one[0], other[1]],
      [one[1], other[0]],
    ],
  ];
  const isBetter = ([a, b]: [Pair, Pair]) =>
    worthOf(...a) >= 0 && worthOf(...b) >= 0 && worthOf(...a) + worthOf(...b) > now;
  return ways.find(isBetter) ?? null;
}

/** Nobody can bring more than half of their best pair. */
function bound(people: number, worthOf: WorthOf): number {
  const bests = numbersTo(people).map((one) =>
    numbersTo(people).reduce((best, other) => (one === other ? best : Math.max(best, worthOf(one, other))), 0),
  );
  return Math.floor(bests.reduce((sum, best) => sum + best, 0) / 2);
}
