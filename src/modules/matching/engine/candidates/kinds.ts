import type { Facts } from '../rules/people.ts';

/** People sorted into kinds: by person the number of their kind, and for each kind one person who stands for it. */
export interface Kinds {
  readonly of: Int32Array;
  readonly examples: readonly number[];
}

/** Whoever has the same values of these facts is of one kind. */
export function kindsBy(facts: readonly string[], people: readonly Facts[]): Kinds {
  return sorted(people.length, (at) => JSON.stringify(facts.map((fact) => people[at]?.[fact] ?? null)));
}

/** Of one kind are those who are of one kind in both. */
export function kindsByBoth(one: Kinds, other: Kinds): Kinds {
  const many = other.examples.length;
  return sorted(one.of.length, (at) => (one.of[at] ?? 0) * many + (other.of[at] ?? 0));
}

function sorted(count: number, keyOf: (at: number) => string | number): Kinds {
  const known = new Map<string | number, number>();
  const examples: number[] = [];
  const of = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keyOf(at);
    let kind = known.get(key);
    if (kind === undefined) {
      kind = examples.push(at) - 1;
      known.set(key, kind);
    }
    of[at] = kind;
  }
  return { of, examples };
}
