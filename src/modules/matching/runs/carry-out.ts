import { createHash } from 'node:crypto';
import type { Matching } from '../../programmes/index.ts';
import { type Built, buildCandidates } from '../engine/candidates/build-candidates.ts';
import { solveCovering } from '../engine/candidates/solve-covering.ts';
import { type Run, runOf } from '../engine/explain/run.ts';
import { whereMoreHelps } from '../engine/explain/where-more-helps.ts';
import { whyNobody } from '../engine/explain/why-nobody.ts';
import { whyThis } from '../engine/explain/why-this.ts';
import type { People } from '../engine/rules/people.ts';
import { packed } from './packed.ts';

export interface Problem extends People {
  readonly definition: Matching;
}

/** What a run says of one mentee, to the coordinator and to the mentee, packed. */
export interface Outcome {
  readonly mentee: string;
  readonly mentor: string | null;
  readonly choice: number | null;
  readonly cause: 'rules' | 'crowd' | null;
  readonly coordinator: string | null;
  readonly forMentee: string | null;
}

export interface MoreHelp {
  readonly words: string;
  readonly unplaced: number;
}

/** What is kept of a run besides its outcomes. */
export interface Result {
  /** Where one more mentor would help most; empty when everybody is placed. */
  readonly helps: readonly MoreHelp[];
  readonly inputHash: string;
  readonly resultHash: string;
  readonly ms: number;
}

export interface CarriedOut extends Result {
  /** The next so many, with their reasons; none once all are told. All at once they would take more room than the problem. */
  readonly more: (most: number) => readonly Outcome[];
}

/** Matches everybody, with reasons. The same people under the same definition give the same, to the last byte. */
export function carryOut({ definition, mentees, mentors }: Problem): CarriedOut {
  const begun = performance.now();
  const inputHash = hashOf({ definition, mentees, mentors });
  const covered = solveCovering(builtWithoutVainHolds({ definition, mentees, mentors }));
  const run = runOf(covered.built, covered.solution);
  const ids = run.built.mentees.map(({ id }) => id);
  const mentorIds = run.built.instance.mentorIds;
  const resultHash = hashOf(ids.map((id, at) => [id, mentorIds[run.solution.mentorOf[at] ?? -1] ?? null]));
  let told = 0;
  const more = (most: number) => {
    const some = ids.slice(told, told + most).map((id) => outcomeFor(run, id));
    told += some.length;
    return some;
  };
  return { more, helps: helpsIn(run), inputHash, resultHash, ms: Math.round(performance.now() - begun) };
}

/** A pair that a coordinator keeps may have become impossible since; the run then goes on without that lock. */
function builtWithoutVainHolds({ definition, mentees, mentors }: Problem): Built {
  const tried = buildCandidates(definition, { mentees, mentors });
  if (!('faults' in tried)) return tried;
  const vain = new Set(tried.faults.map(({ mentee }) => mentee));
  const freed = mentees.map((one) => (vain.has(one.id) ? { ...one, locked: null } : one));
  return builtWithoutVainHolds({ definition, mentees: freed, mentors });
}

const mostHelps = 5;

/** By whatever the programme counts in common, the first of its criteria that does: usually experience. */
function helpsIn(run: Run): readonly MoreHelp[] {
  const measures = run.built.definition.criteria.flatMap((one) => (one.private ? [] : [one.measure]));
  const overlap = measures.find((measure) => measure.by === 'overlap');
  if (overlap?.by !== 'overlap') return [];
  return whereMoreHelps(run, overlap.mentor)
    .filter(({ unplaced }) => unplaced > 0)
    .slice(0, mostHelps)
    .map(({ words, unplaced }) => ({ words, unplaced }));
}

function outcomeFor(run: Run, mentee: string): Outcome {
  const why = whyThis(run, { mentee, audience: 'coordinator' });
  if (why) {
    const forMentee = whyThis(run, { mentee, audience: 'mentee' });
    const told = { coordinator: packed(why), forMentee: forMentee && packed(forMentee) };
    return { mentee, mentor: why.mentor, choice: why.rank, cause: null, ...told };
  }
  const nobody = whyNobody(run, { mentee, audience: 'coordinator' });
  const cause = nobody?.possible === 0 ? 'rules' : 'crowd';
  return { mentee, mentor: null, choice: null, cause, coordinator: nobody && packed(nobody), forMentee: null };
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
