import type { Solution } from './instance.ts';

/** Where one more place would help most: mentors by what it would be worth, the greatest first, without those it would not help. */
export function shadowPrices({ certificate: { stages } }: Solution): { mentor: number; worth: number }[] {
  const [first] = stages;
  if (!first) return [];
  return [...first.mentorPrice.entries()]
    .map(([mentor, worth]) => ({ mentor, worth }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || one.mentor - other.mentor);
}
