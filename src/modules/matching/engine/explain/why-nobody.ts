import type { Rule } from '../../../programmes/index.ts';
import { crowdOf } from './crowd.ts';
import { type Asking, mayHearOf, placeOf, type RuleTold, type Run } from './run.ts';

/** How many mentors a rule takes away: all whom it rules out, and those whom nothing else rules out. */
export interface Removed extends RuleTold {
  readonly mentors: number;
  readonly alone: number;
}

export interface WhyNobody {
  readonly mentors: number;
  readonly removed: readonly Removed[];
  /** Mentors whom rules rule out that this audience is not told of. */
  readonly others: number;
  /** Mentors whom nothing rules out. */
  readonly possible: number;
  /** Those who compete for the places of the same mentors; null when no mentor is possible. */
  readonly crowd: { readonly mentees: number; readonly places: number } | null;
}

/** Why nobody, for a coordinator or the mentee; null when the mentee has a mentor, and for mentors, whom it does not concern. */
export function whyNobody(run: Run, { mentee: id, audience }: Asking): WhyNobody | null {
  const mentee = placeOf(run.built.instance.menteeIds, id);
  if (audience === 'mentor' || (run.solution.mentorOf[mentee] ?? -1) >= 0) return null;
  const judged = judgeAll(run, mentee);
  const mayHear = (rule: Rule) => mayHearOf(rule, audience);
  const possible = judged.filter((broken) => broken.length === 0).length;
  return {
    mentors: judged.length,
    removed: run.built.definition.rules.filter(mayHear).flatMap((rule) => removedBy(rule, judged)),
    others: judged.filter((broken) => broken.length > 0 && !broken.some(mayHear)).length,
    possible,
    crowd: possible === 0 ? null : crowdAround(run, mentee),
  };
}

/** By mentor, the rules that stand between them and this mentee. */
export function judgeAll({ built: { columns }, rules }: Run, mentee: number): readonly (readonly Rule[])[] {
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
  const places = mentors.reduce((sum, mentor) => sum + (instance.capacity[mentor] ?? 0), 0);
  return { mentees: mentees.length, places };
}
