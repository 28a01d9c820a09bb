import type { Built } from '../candidates/build-candidates.ts';
import type { Kinds } from '../candidates/kinds.ts';
import type { Sides, Strangers } from '../candidates/tables.ts';
import { type Judge, testOf } from '../rules/judge.ts';
import { looksOf } from '../rules/looks.ts';
import type { Facts } from '../rules/people.ts';

/** So many mentors are ruled out by just these rules, by their places in the definition; by none, and they are possible. */
export interface RuledOut {
  readonly rules: readonly number[];
  readonly mentors: number;
}

/**
 * For each mentee, all mentors by the rules that stand against them. Rules are asked once for each kind of mentee and of
 * mentor; those whom a rule treats differently for who they are, one by one.
 */
export function ruledOutBy(
  judges: readonly Judge[],
  { mentees, mentors, strangers, linked, isNamed }: Built['columns'],
): (mentee: number) => readonly RuledOut[] {
  const rules = rulesByKind(judges, strangers);
  const rulesForLinked = rules.map((rule, at): RuleByKind => {
    const judge = judges[at];
    const asksWho = judge && looksOf(testOf(judge.rule)).some((look) => isNamed(look.mentee) || isNamed(look.mentor));
    return asksWho ? { breaks: (mentee, mentor) => judge.breaks(mentees[mentee] ?? {}, mentors[mentor] ?? {}) } : rule;
  });
  const all = everyKindIn(judges, strangers);
  const sizes = new Int32Array(all.mentors.examples.length);
  for (const kind of all.mentors.of) sizes[kind] = (sizes[kind] ?? 0) + 1;
  const sets = ruleSets();
  const setOf = (mentee: number, mentor: number, by = rules) => sets.of(by, ({ breaks }) => breaks(mentee, mentor));
  const known = new Map<number, ReadonlyMap<number, number>>();
  const countedByKind = (mentee: number) => {
    const kind = all.mentees.of[mentee] ?? 0;
    const counted = known.get(kind) ?? countBy(sizes, (at) => setOf(mentee, all.mentors.examples[at] ?? 0));
    known.set(kind, counted);
    return counted;
  };
  return (mentee) => {
    const counts = new Map(countedByKind(mentee));
    const move = (set: number, by: number) => counts.set(set, (counts.get(set) ?? 0) + by);
    for (const mentor of linked(mentee)) {
      move(setOf(mentee, mentor), -1);
      move(setOf(mentee, mentor, rulesForLinked), 1);
    }
    return [...counts].map(([set, count]) => ({ rules: sets.rulesIn(set), mentors: count }));
  };
}

interface RuleByKind {
  readonly breaks: (mentee: number, mentor: number) => boolean;
}

/** Each rule with its answers, which are remembered by kind of mentee. */
function rulesByKind(judges: readonly Judge[], people: Strangers): readonly RuleByKind[] {
  return judges.map(({ rule, breaks }) => {
    const looks = looksOf(testOf(rule));
    const mentees = people.kinds.mentees(looks.flatMap(({ mentee }) => mentee ?? []));
    const mentors = people.kinds.mentors(looks.flatMap(({ mentor }) => mentor ?? []));
    const rows = new Map<number, Uint8Array>();
    const rowOf = (mentee: number) => {
      const kind = mentees.of[mentee] ?? 0;
      const row = rows.get(kind) ?? answersOf(breaks, people, { mentee, mentors });
      rows.set(kind, row);
      return row;
    };
    return { breaks: (mentee, mentor) => rowOf(mentee)[mentors.of[mentor] ?? 0] === 1 };
  });
}

const answersOf = (
  breaks: Judge['breaks'],
  people: Sides<readonly Facts[]>,
  { mentee, mentors }: { readonly mentee: number; readonly mentors: Kinds },
): Uint8Array =>
  Uint8Array.from(mentors.examples, (at) => (breaks(people.mentees[mentee] ?? {}, people.mentors[at] ?? {}) ? 1 : 0));

/** People of one kind are treated alike by every rule. */
function everyKindIn(judges: readonly Judge[], { kinds }: Strangers): Sides<Kinds> {
  const looks = judges.flatMap(({ rule }) => looksOf(testOf(rule)));
  return {
    mentees: kinds.mentees(looks.flatMap(({ mentee }) => mentee ?? [])),
    mentors: kinds.mentors(looks.flatMap(({ mentor }) => mentor ?? [])),
  };
}

function countBy(sizes: Int32Array, setOf: (kind: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [kind, size] of sizes.entries()) {
    const set = setOf(kind);
    counts.set(set, (counts.get(set) ?? 0) + size);
  }
  return counts;
}

/** Sets of rules as numbers, the same for the same rules; 0 is the empty one. */
function ruleSets() {
  const known: (readonly number[])[] = [[]];
  const larger = new Map<number, number>();
  return {
    rulesIn: (set: number): readonly number[] => known[set] ?? [],
    of<Rule>(rules: readonly Rule[], isIn: (rule: Rule) => boolean): number {
      let set = 0;
      for (let rule = 0; rule < rules.length; rule++) {
        const one = rules[rule];
        if (one === undefined || !isIn(one)) continue;
        const step = set * rules.length + rule;
        const next = larger.get(step) ?? known.push([...(known[set] ?? []), rule]) - 1;
        larger.set(step, next);
        set = next;
      }
      return set;
    },
  };
}
