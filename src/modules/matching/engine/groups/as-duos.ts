import type { Instance } from '../instance.ts';
import { candidatesFrom, type Entry, entriesOf } from './candidate-lists.ts';

export type AsDuos =
  | { readonly instance: Instance }
  /** Somebody is held to a mentor who is in no duo, or whose other half they may not have. */
  | { readonly refused: 'held-outside'; readonly mentee: string };

/**
 * Two by two: each duo of mentors as one mentor with room for two, called after both. A mentee may have a duo when they may
 * have both; its score is the middle of the two, rounded down, and its rank the better one. Mentors in no duo are left out.
 * Takes the numbers of the mentors, each in one duo at most.
 */
export function asDuos(instance: Instance, duos: readonly (readonly [number, number])[]): AsDuos {
  const named = duos
    .map((duo) => ({
      duo,
      id: duo
        .map((mentor) => instance.mentorIds[mentor] ?? '')
        .sort()
        .join('+'),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const duoOf = new Int32Array(instance.mentorIds.length).fill(-1);
  named.forEach(({ duo }, at) => {
    for (const mentor of duo) duoOf[mentor] = at;
  });
  const inDuos = (mentorOf: Int32Array) => mentorOf.map((mentor) => (mentor < 0 ? -1 : (duoOf[mentor] ?? -1)));
  const candidates = candidatesFrom(
    instance.menteeIds.map((_, mentee) => {
      const entries = entriesOf(instance.candidates, mentee);
      return named.flatMap(({ duo: [one, other] }, at) => both(at, entries.get(one), entries.get(other)));
    }),
  );
  const locked = inDuos(instance.locked);
  const outside = instance.menteeIds.find(
    (_, mentee) => (instance.locked[mentee] ?? -1) >= 0 && !entriesOf(candidates, mentee).has(locked[mentee] ?? -1),
  );
  if (outside !== undefined) return { refused: 'held-outside', mentee: outside };
  return {
    instance: {
      ...instance,
      mentorIds: named.map(({ id }) => id),
      capacity: new Int32Array(named.length).fill(2),
      candidates,
      locked,
      previous: inDuos(instance.previous),
    },
  };
}

function both(at: number, one: Entry | undefined, other: Entry | undefined): readonly Entry[] {
  if (!one || !other) return [];
  const ranks = [one.rank, other.rank].filter((rank) => rank > 0);
  const rank = ranks.length === 0 ? 0 : Math.min(...ranks);
  return [{ mentor: at, score: Math.floor((one.score + other.score) / 2), rank }];
}
