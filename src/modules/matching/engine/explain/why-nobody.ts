import { crowdAround } from '../crowd.ts';
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
  /** Those who compete for the places of the same mentors; null when nobody is possible, or first choices come before the count. */
  readonly crowd: { readonly mentees: number; readonly places: number } | null;
}

/** Why nobody, for a coordinator or the mentee; null when the mentee has a mentor, and for mentors, whom it does not concern. */
export function whyNobody(run: Run, { mentee: id, audience }: Asking): WhyNobody | null {
  const mentee = placeOf(run.built.instance.menteeIds, id);
  if (audience === 'mentor' || (run.solution.mentorOf[mentee] ?? -1) >= 0) return null;
  const mayHear = run.rules.map(({ rule }) => mayHearOf(rule, audience));
  const { removed, alone, others, possible } = countRuledOut(run, mentee, mayHear);
  const crowd = crowdAround(run.solution, mentee);
  return {
    mentors: run.built.columns.mentors.length,
    removed: run.rules.flatMap(({ rule: { id: rule, words } }, at) => {
      const mentors = removed[at] ?? 0;
      return mayHear[at] && mentors > 0 ? [{ id: rule, words, mentors, alone: alone[at] ?? 0 }] : [];
    }),
    others,
    possible,
    crowd: crowd && { mentees: crowd.mentees.length, places: crowd.places },
  };
}

interface RuledOut {
  /** By rule, the mentors whom it rules out, and those whom nothing else rules out. */
  readonly removed: Int32Array;
  readonly alone: Int32Array;
  readonly others: number;
  readonly possible: number;
}

/** Each rule is asked once for each kind of mentor that it tells apart. */
function countRuledOut(run: Run, mentee: number, mayHear: readonly boolean[]): RuledOut {
  const { mentors, mentees } = run.built.columns;
  const rules = run.rules.map(({ breaks }, at) => {
    const { of, examples } = run.mentorKinds()[at] ?? { of: new Int32Array(), examples: [] };
    return { of, breaks: examples.map((mentor) => breaks(mentees[mentee] ?? {}, mentors[mentor] ?? {})) };
  });
  const [removed, alone] = [new Int32Array(rules.length), new Int32Array(rules.length)];
  let [others, possible] = [0, 0];
  for (let mentor = 0; mentor < mentors.length; mentor++) {
    let [count, last, told] = [0, 0, false];
    for (const [at, { of, breaks }] of rules.entries()) {
      if (!breaks[of[mentor] ?? 0]) continue;
      count += 1;
      last = at;
      told ||= mayHear[at] ?? false;
      removed[at] = (removed[at] ?? 0) + 1;
    }
    if (count === 0) possible += 1;
    if (count === 1) alone[last] = (alone[last] ?? 0) + 1;
    if (count > 0 && !told) others += 1;
  }
  return { removed, alone, others, possible };
}
