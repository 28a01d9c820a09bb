import { buildCandidates } from '../engine/candidates/build-candidates.ts';

import { runOf } from '../engine/explain/run.ts';
import { type WayIn, waysIn } from '../engine/explain/ways-in.ts';
import { type WhyNot, whyNot } from '../engine/explain/why-not.ts';
import { levelsOf } from '../engine/levels.ts';
import type { Problem } from './carry-out.ts';

/** What would be otherwise: asked of a run as it came out, about one mentee. */
export interface Question {
  readonly mentee: string;
  /** Why not this mentor; null asks for the smallest changes that would place somebody who has nobody. */
  readonly mentor: string | null;
  /** What it would cost all others is not asked: they are told of none. */
  readonly isAlone: boolean;
  /** Who is matched with whom. */
  readonly pairs: readonly (readonly [mentee: string, mentor: string])[];
}

export type Answered =
  | { readonly is: 'why-not'; readonly whyNot: WhyNot }
  | { readonly is: 'ways-in'; readonly waysIn: readonly WayIn[] }
  /** One of the two is not among those who are matched any more. */
  | { readonly is: 'gone' };

export function questionAnswered(problem: Problem, { mentee, mentor, isAlone, pairs }: Question): Answered {
  const built = buildCandidates(problem.definition, { ...problem, mentees: withPairs(problem, pairs) });
  if ('faults' in built) throw new Error('Without locks there is nothing that could not be held');
  const { instance } = built;
  const at = new Map(instance.mentorIds.map((id, index) => [id, index]));
  if (!instance.menteeIds.includes(mentee) || (mentor !== null && !at.has(mentor))) return { is: 'gone' };
  const mentorOf = new Map(pairs);
  const assigned = Int32Array.from(instance.menteeIds, (id) => at.get(mentorOf.get(id) ?? '') ?? -1);
  const levels = levelsOf(instance, assigned);
  const run = runOf(built, { instance, mentorOf: assigned, levels, certificate: { stages: [] } });
  const asking = { mentee, audience: 'coordinator' } as const;
  if (mentor === null) return { is: 'ways-in', waysIn: waysIn(run, asking) };
  return { is: 'why-not', whyNot: whyNot(run, { ...asking, mentor, isAlone }) };
}

/** The mentor of the run is kept in each list, as an earlier proposal. */
function withPairs(problem: Problem, pairs: Question['pairs']): Problem['mentees'] {
  const mentorOf = new Map(pairs);
  return problem.mentees.map((one) => ({ ...one, locked: null, previous: mentorOf.get(one.id) ?? null }));
}
