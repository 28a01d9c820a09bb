import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  answerOf,
  buildCandidates,
  inForce,
  type Run,
  runOf,
  solveCovering,
  waysIn,
  whyNobody,
  whyThis,
} from '../../../modules/matching/index.ts';
import { type Matching, matchingSchema, templateWithId } from '../../../modules/programmes/index.ts';
import { dayOf, systemClock } from '../../../platform/clock/index.ts';
import { inColumns } from './in-columns.ts';
import { readBoth } from './read-both.ts';
import { words } from './words.ts';

/** Two files of people matched by a programme's rules: who with whom and why. Nothing is kept, and no database asked. */
export async function matchPeople(args: readonly string[]): Promise<void> {
  const { answer, remarks } = await matchedPeople(args);
  for (const remark of remarks) console.error(remark);
  for (const line of answer) console.log(line);
}

export interface Matched {
  readonly answer: readonly string[];
  /** What is worth saying about the files, apart from the answer. */
  readonly remarks: readonly string[];
}

export async function matchedPeople(args: readonly string[]): Promise<Matched> {
  const { mentors, mentees, json, programme } = given(args);
  const { definition, capacity } = programme === undefined ? regional() : await definitionIn(programme);
  const today = dayOf(systemClock.now());
  const { people, nameOf, remarks } = await readBoth({ definition, mentors, mentees, capacity, today });
  const began = performance.now();
  const built = buildCandidates(definition, people);
  if ('faults' in built) throw new Error('A list of people holds nobody to anybody');
  const { solution, built: covered, isCovered } = solveCovering(built);
  const ms = performance.now() - began;
  const answer = json
    ? [JSON.stringify(answerOf(solution, Math.round(ms * 10) / 10))]
    : told(runOf(covered, solution), nameOf);
  return { answer, remarks: [...remarks, words.remarks(remarks.length), ...(isCovered ? [] : [words.notCovered])] };
}

function given(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, programme: { type: 'string' } },
  });
  const [mentors, mentees, ...more] = positionals;
  if (!mentors || !mentees || more.length > 0) throw new Error(words.usage);
  return { mentors, mentees, ...values };
}

interface Defined {
  readonly definition: Matching;
  readonly capacity: { readonly usual: number; readonly most: number };
}

function regional(): Defined {
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The regional template is not there');
  const { matching, terms } = template;
  const unconnectedIsARule = terms.matching.unconnectedMentorOnRequest === 'hard-rule';
  const asked = { trainingNeeded: terms.training.neededForMentors, unconnectedIsARule };
  return { definition: inForce(matching, asked), capacity: terms.capacity };
}

/** A definition of one's own: all its rules are in force, and its lists of people say how many places there are. */
async function definitionIn(path: string): Promise<Defined> {
  const definition = matchingSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return { definition, capacity: { usual: 1, most: Number.MAX_SAFE_INTEGER } };
}

function told(run: Run, nameOf: (id: string) => string): readonly string[] {
  const { menteeIds, capacity } = run.built.instance;
  const rows = menteeIds.map((mentee) => {
    const asking = { mentee, audience: 'coordinator' } as const;
    const why = whyThis(run, asking);
    if (why) return [nameOf(mentee), nameOf(why.mentor), `${why.total} of ${why.outOf}`, words.whyThis(why)];
    const nobody = whyNobody(run, asking);
    return [nameOf(mentee), words.unplaced, '', nobody ? words.whyNobody(nobody, waysIn(run, asking), nameOf) : ''];
  });
  const places = capacity.reduce((sum, one) => sum + one, 0);
  const { count } = run.levels;
  return [...inColumns([words.head, ...rows]), '', words.totals(count, menteeIds.length, places)];
}
