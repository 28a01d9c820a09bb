import type { CrowdSize } from './crowd-sizes.ts';
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
  readonly crowd: CrowdSize | null;
}

/** Why nobody, for a coordinator or the mentee; null when the mentee has a mentor, and for mentors, whom it does not concern. */
export function whyNobody(run: Run, { mentee: id, audience }: Asking): WhyNobody | null {
  const mentee = placeOf(run.built.instance.menteeIds, id);
  if (audience === 'mentor' || (run.solution.mentorOf[mentee] ?? -1) >= 0) return null;
  const mayHear = run.rules.map(({ rule }) => mayHearOf(rule, audience));
  const { removed, alone, others, possible } = counted(run, mentee, mayHear);
  return {
    mentors: run.built.columns.mentors.length,
    removed: run.rules.flatMap(({ rule: { id: rule, words } }, at) => {
      const mentors = removed[at] ?? 0;
      return mayHear[at] && mentors > 0 ? [{ id: rule, words, mentors, alone: alone[at] ?? 0 }] : [];
    }),
    others,
    possible,
    crowd: run.crowdSize(mentee),
  };
}

interface Counted {
  /** By rule, the mentors whom it rules out, and those whom nothing else rules out. */
  readonly removed: Int32Array;
  readonly alone: Int32Array;
  readonly others: number;
  readonly possible: number;
}

function counted(run: Run, mentee: number, mayHear: readonly boolean[]): Counted {
  const [removed, alone] = [new Int32Array(run.rules.length), new Int32Array(run.rules.length)];
  let [others, possible] = [0, 0];
  for (const { rules, mentors } of run.ruledOut(mentee)) {
    for (const rule of rules) removed[rule] = (removed[rule] ?? 0) + mentors;
    const [only = -1, ...more] = rules;
    if (only < 0) possible += mentors;
    else if (more.length === 0) alone[only] = (alone[only] ?? 0) + mentors;
    if (only >= 0 && !rules.some((rule) => mayHear[rule])) others += mentors;
  }
  return { removed, alone, others, possible };
}
