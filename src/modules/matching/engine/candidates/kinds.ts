import type { Facts, FactValue } from '../rules/people.ts';

/** People sorted into kinds: by person the number of their kind, and for each kind one person who stands for it. */
export interface Kinds {
  readonly of: Int32Array;
  readonly examples: readonly number[];
}

/** Whoever has the same values of these facts is of one kind. */
export type KindsBy = (facts: readonly string[]) => Kinds;

/** What was asked before is remembered. */
export function kindsAmong(people: readonly Facts[]): KindsBy {
  const known = new Map<string, Kinds>();
  const kindsBy = ([fact, ...others]: readonly string[]): Kinds => {
    const name = JSON.stringify([fact, ...others]);
    const before = known.get(name);
    if (before) return before;
    const mine =
      fact === undefined ? everybody(people.length) : sorted(people.length, (at) => keyOf(people[at]?.[fact]));
    const kinds = others.length === 0 ? mine : kindsByBoth(mine, kindsBy(others));
    known.set(name, kinds);
    return kinds;
  };
  return (facts) => kindsBy([...new Set(facts)].sort());
}

/** Of one kind are those who are of one kind in both. */
export function kindsByBoth(one: Kinds, other: Kinds): Kinds {
  const many = other.examples.length;
  return sorted(one.of.length, (at) => (one.of[at] ?? 0) * many + (other.of[at] ?? 0));
}

const everybody = (count: number): Kinds => ({ of: new Int32Array(count), examples: count === 0 ? [] : [0] });

const keyOf = (value: FactValue | undefined): string | number | undefined =>
  typeof value === 'object' ? JSON.stringify(value) : value;

function sorted(count: number, keyAt: (at: number) => string | number | undefined): Kinds {
  const known = new Map<string | number | undefined, number>();
  const examples: number[] = [];
  const of = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keyAt(at);
    let kind = known.get(key);
    if (kind === undefined) {
      kind = examples.push(at) - 1;
      known.set(key, kind);
    }
    of[at] = kind;
  }
  return { of, examples };
}
