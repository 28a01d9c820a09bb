import type { Rule } from '../../../programmes/index.ts';
import { withCandidates } from '../candidates/with-candidates.ts';
import { crowdOf } from './crowd.ts';
import { type Asking, placeOf, pointsIn, type Run } from './run.ts';
import type { RuleTold } from './why-not.ts';

/** How many mentors a rule takes away: all whom it rules out, and those whom nothing else rules out. */
export interface Removed extends RuleTold {
  readonly mentors: number;
  readonly alone: number;
}

/** A change that would place the mentee without taking a place from anybody, tried out. */
export type Relaxation =
  | { readonly is: 'rules'; readonly rules: readonly RuleTold[]; readonly words: readonly string[] }
  /** Only the coordinator hears of one more place with a mentor. */
  | { readonly is: 'place'; readonly mentor: string };

export interface WhyNobody {
  readonly mentors: number;
  readonly removed: readonly Removed[];
  /** Mentors whom rules rule out that this audience is not told of. */
  readonly others: number;
  /** Mentors whom nothing rules out. */
  readonly possible: number;
  /** Those who compete for the places of the same mentors; null when no mentor is possible. */
  readonly crowd: { readonly mentees: number; readonly places: number } | null;
  readonly relaxations: readonly Relaxation[];
}

/** Why nobody, for one audience; null when the mentee has a mentor. */
export function whyNobody(run: Run, { mentee: id, audience }: Asking): WhyNobody | null {
  const mentee = placeOf(run.built.instance.menteeIds, id);
  if ((run.solution.mentorOf[mentee] ?? -1) >= 0) return null;
  const judged = judgeAll(run, mentee);
  const mayHear = ({ readers }: Rule) => audience === 'coordinator' || readers.includes(audience);
  const possible = judged.filter((broken) => broken.length === 0).length;
  return {
    mentors: judged.length,
    removed: run.built.definition.rules.filter(mayHear).flatMap((rule) => removedBy(rule, judged)),
    others: judged.filter((broken) => broken.length > 0 && !broken.some(mayHear)).length,
    possible,
    crowd: possible === 0 ? null : crowdAround(run, mentee),
    relaxations: relaxations(run, mentee, judged).filter((one) =>
      one.is === 'rules'
        ? run.built.definition.rules.filter(({ id: rule }) => one.rules.some((told) => told.id === rule)).every(mayHear)
        : audience === 'coordinator',
    ),
  };
}

/** By mentor, the rules that stand between them and this mentee. */
function judgeAll({ built: { columns }, rules }: Run, mentee: number): readonly (readonly Rule[])[] {
  const mine = columns.mentees[mentee] ?? {};
  return columns.mentors.map((mentor) => rules.filter(({ breaks }) => breaks(mine, mentor)).map(({ rule }) => rule));
}

function removedBy({ id, words }: Rule, judged: readonly (readonly Rule[])[]): readonly Removed[] {
  const mine = judged.filter((broken) => broken.some((rule) => rule.id === id));
  const alone = mine.filter((broken) => broken.length === 1).length;
  return mine.length === 0 ? [] : [{ id, words, mentors: mine.length, alone }];
}

/** Everybody who would have to move for this mentee to be placed, and the places that there are for all of them. */
function crowdAround({ built: { instance }, solution }: Run, mentee: number): { mentees: number; places: number } {
  const { mentees, mentors } = crowdOf(instance, solution.mentorOf, [mentee]);
  const places = [...mentors].reduce((sum, mentor) => sum + (instance.capacity[mentor] ?? 0), 0);
  return { mentees: mentees.size, places };
}

const mostRulesAtOnce = 2;
const mostTold = 5;

/** The smallest changes that would place the mentee: rules let go for them alone, one or else two; or one more place. */
function relaxations(run: Run, mentee: number, judged: readonly (readonly Rule[])[]): readonly Relaxation[] {
  const relaxable = run.built.definition.rules.filter(({ relaxed }) => relaxed !== undefined);
  const found: Relaxation[] = [];
  for (let size = 1; size <= mostRulesAtOnce && found.length === 0; size++) {
    for (const rules of choicesOf(relaxable, size)) {
      if (found.length < mostTold && placesWithout(run, mentee, { rules, judged }))
        found.push({
          is: 'rules',
          rules: rules.map(({ id, words }) => ({ id, words })),
          words: rules.flatMap(({ relaxed }) => relaxed ?? []),
        });
    }
  }
  return [...found, ...onePlaceMore(run, mentee)].slice(0, mostTold);
}

function choicesOf(rules: readonly Rule[], size: number): readonly (readonly Rule[])[] {
  if (size === 1) return rules.map((rule) => [rule]);
  return rules.flatMap((rule, at) => choicesOf(rules.slice(at + 1), size - 1).map((others) => [rule, ...others]));
}

/** Solved again without these rules for this mentee: one more person is placed, so nobody has lost a place by it. */
function placesWithout(
  { built: { columns }, open, told, solve, solution }: Run,
  mentee: number,
  { rules, judged }: { readonly rules: readonly Rule[]; readonly judged: readonly (readonly Rule[])[] },
): boolean {
  const ids = new Set(rules.map(({ id }) => id));
  const mine = columns.mentees[mentee] ?? {};
  const more = judged.flatMap((broken, mentor) =>
    broken.length > 0 && broken.every(({ id }) => ids.has(id))
      ? [{ mentee, mentor, score: pointsIn(told, mine, columns.mentors[mentor] ?? {}) }]
      : [],
  );
  if (more.length === 0) return false;
  return solve(withCandidates(open, more)).levels.count > solution.levels.count;
}

/** Any mentor in the crowd would do: those are told who come first in the mentee's own list. */
function onePlaceMore({ built: { instance }, open, solve, solution }: Run, mentee: number): readonly Relaxation[] {
  const { start, mentor: mentors, rank, score } = open.candidates;
  const mine = Array.from(mentors.subarray(start[mentee], start[mentee + 1]), (mentor, place) => {
    const at = (start[mentee] ?? 0) + place;
    return { mentor, rank: rank[at] || 256, score: score[at] ?? 0 };
  }).sort((one, other) => one.rank - other.rank || other.score - one.score || one.mentor - other.mentor);
  return mine.slice(0, 2).flatMap(({ mentor }): Relaxation[] => {
    const capacity = instance.capacity.slice();
    capacity[mentor] = (capacity[mentor] ?? 0) + 1;
    const places = solve({ ...open, capacity }).levels.count > solution.levels.count;
    return places ? [{ is: 'place', mentor: instance.mentorIds[mentor] ?? '' }] : [];
  });
}
