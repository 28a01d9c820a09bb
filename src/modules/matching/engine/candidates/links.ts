import type { Look } from '../rules/looks.ts';
import { type Facts, valuesOf } from '../rules/people.ts';

/** By mentee, the mentors whom some rule or criterion may treat differently for who they are. */
export function linksBetween(
  looks: readonly Look[],
  mentees: readonly Facts[],
  mentors: readonly Facts[],
): (mentee: number) => Iterable<number> {
  const different = new Map(looks.map((look) => [`${look.mentee} ${look.mentor}`, look]));
  const links = [...different.values()].map(({ mentee, mentor }) => ({
    fact: mentee ?? '',
    whoHas: whoHas(mentor ?? '', mentors),
  }));
  return (mentee) => {
    const facts = mentees[mentee] ?? {};
    const found = new Set<number>();
    for (const link of links)
      for (const value of valuesOf(facts[link.fact])) for (const at of link.whoHas.get(value) ?? []) found.add(at);
    return found;
  };
}

function whoHas(fact: string, mentors: readonly Facts[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, facts] of mentors.entries()) {
    for (const value of valuesOf(facts[fact])) {
      const others = found.get(value);
      if (others) others.push(at);
      else found.set(value, [at]);
    }
  }
  return found;
}
