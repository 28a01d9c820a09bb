import type { Rule } from '../../../programmes/index.ts';
import { type Candidate, withCandidates } from '../candidates/with-candidates.ts';
import { crowdOf } from '../crowd.ts';
import type { Instance } from '../instance.ts';
import { brokenBy } from '../rules/judge.ts';
import { type Asking, mayHearOf, placeOf, pointsIn, type RuleTold, type Run } from './run.ts';

/** A change that would place the mentee without taking a place from anybody; each has been tried. */
export type WayIn =
  | { readonly is: 'rules'; readonly rules: readonly RuleTold[]; readonly words: readonly string[] }
  /** Only the coordinator hears of one more place with a mentor. */
  | { readonly is: 'place'; readonly mentor: string };

const mostRulesAtOnce = 2;
const mostTold = 5;

/**
 * The smallest changes that would place a mentee who has nobody: rules let go for them alone, one or else two; or one more
 * place with a mentor. Each is tried by solving again: when one person more is placed, nobody has lost a place by it.
 */
export function waysIn(run: Run, { mentee: id, audience }: Asking): readonly WayIn[] {
  const mentee = placeOf(run.built.instance.menteeIds, id);
  if (audience === 'mentor' || (run.solution.mentorOf[mentee] ?? -1) >= 0) return [];
  const rules = run.built.definition.rules.filter((rule) => rule.relaxed !== undefined && mayHearOf(rule, audience));
  const { mentees, mentors } = run.built.columns;
  const judged = mentors.map((mentor) => brokenBy(run.rules, mentees[mentee] ?? {}, mentor));
  const found: WayIn[] = [];
  for (let size = 1; size <= mostRulesAtOnce && found.length === 0; size++) {
    for (const chosen of choicesOf(rules, size)) {
      const more = candidatesWithout(run, mentee, { rules: chosen, judged });
      if (
        found.length < mostTold &&
        more.length > 0 &&
        placesOneMore(run, withCandidates(run.open, new Map([[mentee, more]])), mentee)
      )
        found.push({
          is: 'rules',
          rules: chosen.map(({ id: rule, words }) => ({ id: rule, words })),
          words: chosen.flatMap(({ relaxed }) => relaxed ?? []),
        });
    }
  }
  return audience === 'coordinator' ? [...found, ...onePlaceMore(run, mentee)].slice(0, mostTold) : found;
}

function choicesOf(rules: readonly Rule[], size: number): readonly (readonly Rule[])[] {
  if (size === 1) return rules.map((rule) => [rule]);
  return rules.flatMap((rule, at) => choicesOf(rules.slice(at + 1), size - 1).map((others) => [rule, ...others]));
}

/** The mentors between whom and this mentee nothing stands but these rules. */
function candidatesWithout(
  { built: { columns }, told }: Run,
  mentee: number,
  { rules, judged }: { readonly rules: readonly Rule[]; readonly judged: readonly (readonly Rule[])[] },
): readonly Candidate[] {
  const ids = new Set(rules.map(({ id }) => id));
  const mine = columns.mentees[mentee] ?? {};
  return judged.flatMap((broken, mentor) =>
    broken.length > 0 && broken.every(({ id }) => ids.has(id))
      ? [{ mentee, mentor, score: pointsIn(told, mine, columns.mentors[mentor] ?? {}) }]
      : [],
  );
}

/** Whether one person more is placed in the changed problem. It is solved only where a chain of moves leads to a free place. */
function placesOneMore({ solve, solution }: Run, instance: Instance, mentee: number): boolean {
  const free = instance.capacity.slice();
  for (const mentor of solution.mentorOf) if (mentor >= 0) free[mentor] = (free[mentor] ?? 0) - 1;
  const { mentors } = crowdOf(instance, solution.mentorOf, [mentee]);
  const leadsToFree = mentors.some((mentor) => (free[mentor] ?? 0) > 0);
  return leadsToFree && solve(instance, solution).levels.count > solution.levels.count;
}

/** Any mentor in the crowd would do: those are told who come first in the mentee's own list. */
function onePlaceMore(run: Run, mentee: number): readonly WayIn[] {
  const { open } = run;
  const { start, mentor: mentors, rank, score } = open.candidates;
  const mine = Array.from(mentors.subarray(start[mentee], start[mentee + 1]), (mentor, place) => {
    const at = (start[mentee] ?? 0) + place;
    return { mentor, rank: rank[at] || 256, score: score[at] ?? 0 };
  }).sort((one, other) => one.rank - other.rank || other.score - one.score || one.mentor - other.mentor);
  return mine.slice(0, 2).flatMap(({ mentor }): WayIn[] => {
    const capacity = open.capacity.map((room, at) => (at === mentor ? room + 1 : room));
    return placesOneMore(run, { ...open, capacity }, mentee)
      ? [{ is: 'place', mentor: open.mentorIds[mentor] ?? '' }]
      : [];
  });
}
