import type { Matching, Rule } from '../../../programmes/index.ts';
import { namesPeople } from '../candidates/items.ts';
import { withPair } from '../candidates/with-candidates.ts';
import type { Instance, Levels } from '../instance.ts';
import { levelsOf } from '../levels.ts';
import { brokenBy, testOf } from '../rules/judge.ts';
import { type Look, looksOf } from '../rules/looks.ts';
import { type Evidence, witnessOf } from './evidence.ts';
import { type Asking, mayHearOf, pairOf, placeOf, pointsIn, type RuleTold, type Run } from './run.ts';
import { type CriterionTold, criteriaTold } from './why-this.ts';

export interface Move {
  readonly mentee: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the programme would lose by it, level by level; more than nothing is lost, less than nothing gained. */
export type Loss = Pick<Levels, 'count' | 'tiers' | 'choices' | 'score'>;

export interface BrokenTold extends RuleTold {
  /** What each of the two has told of that the rule sets against each other, as far as this audience reads it. */
  readonly evidence: readonly Evidence[];
}

export type WhyNot =
  | { readonly is: 'matched' }
  /** `others`: further rules that this audience is not told of. */
  | { readonly is: 'impossible'; readonly broken: readonly BrokenTold[]; readonly others: boolean }
  /** Every place of this mentor is held for somebody, or there is none. */
  | { readonly is: 'full' }
  /** The rules allow it; what it would cost is not asked, or not for this audience. */
  | { readonly is: 'possible'; readonly criteria: readonly CriterionTold[] }
  /** Possible, but worse for all together. Only the coordinator hears what it would cost, and who would move. */
  | {
      readonly is: 'worse';
      readonly loss: Loss;
      readonly moves: readonly Move[];
      readonly criteria: readonly CriterionTold[];
    };

interface AskingWhyNot extends Asking {
  readonly mentor: string;
  /** The run holds nobody else, who could be moved for them. */
  readonly isAlone?: boolean;
}

/**
 * Why not that one: every rule that stands against it, or what it would cost to have it all the same. The cost is worked
 * out without private points, from the proposals as they stand, so that nothing can be told from it about anyone's.
 */
export function whyNot(run: Run, { mentee: id, mentor: otherId, audience, isAlone }: AskingWhyNot): WhyNot {
  const { instance } = run.built;
  const mentee = placeOf(instance.menteeIds, id);
  const mentor = placeOf(instance.mentorIds, otherId);
  if (run.solution.mentorOf[mentee] === mentor) return { is: 'matched' };
  const pair = pairOf(run, mentee, mentor);
  const broken = brokenBy(run.rules, pair.mentee, pair.mentor);
  if (broken.length > 0) {
    const told = broken.filter((rule) => mayHearOf(rule, audience));
    return {
      is: 'impossible',
      broken: told.map((rule) => ({
        id: rule.id,
        words: rule.words,
        evidence: witnessOf(run.built.definition, setAgainst(run.built.definition, rule))(pair, audience),
      })),
      others: told.length < broken.length,
    };
  }
  if (placesLeft(instance, mentor) < 1) return { is: 'full' };
  const criteria = criteriaTold(run, pair, audience);
  if (audience !== 'coordinator' || isAlone) return { is: 'possible', criteria };
  const score = pointsIn(run.told, pair.mentee, pair.mentor);
  const open = withPair(run.open, { mentee, mentor, score });
  const locked = open.locked.slice();
  locked[mentee] = mentor;
  const forced = run.solve({ ...open, locked }, run.solution).mentorOf;
  const after = rearranged(run.solution.mentorOf, forced, mentee);
  return {
    is: 'worse',
    loss: lossBetween(levelsOf(open, run.solution.mentorOf), levelsOf(open, after)),
    moves: movesBetween(instance, run.solution.mentorOf, after),
    criteria,
  };
}

/** The facts that a rule compares between the two; who somebody is, and what is on record of them, is none to be shown. */
const setAgainst = (definition: Matching, rule: Rule): readonly Look[] =>
  looksOf(testOf(rule)).filter(
    ({ mentee, mentor }) =>
      mentee !== null && mentor !== null && mentee in definition.facts && !namesPeople(definition, mentee),
  );

const placesLeft = ({ capacity, locked }: Instance, mentor: number): number =>
  (capacity[mentor] ?? 0) - locked.reduce((held, one) => held + (one === mentor ? 1 : 0), 0);

/** The proposals as they stand, with those changed that hang together with this mentee's: through the mentors they share. */
function rearranged(now: Int32Array, forced: Int32Array, mentee: number): Int32Array {
  const byMentor = new Map<number, number[]>();
  for (const [one, mentor] of now.entries()) {
    if (mentor === forced[one]) continue;
    for (const place of [mentor, forced[one] ?? -1]) {
      if (place < 0) continue;
      const others = byMentor.get(place);
      if (others) others.push(one);
      else byMentor.set(place, [one]);
    }
  }
  const after = now.slice();
  const open = [mentee];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (after[one] === forced[one]) continue;
    after[one] = forced[one] ?? -1;
    for (const place of [now[one] ?? -1, forced[one] ?? -1]) open.push(...(byMentor.get(place) ?? []));
  }
  return after;
}

function lossBetween(before: Levels, after: Levels): Loss {
  const later = new Map(after.tiers);
  const loss = {
    count: before.count - after.count,
    tiers: before.tiers.map(([tier, matched]) => [tier, matched - (later.get(tier) ?? 0)] as const),
    choices: before.choices - after.choices,
    score: before.score - after.score,
  };
  const sameBefore = loss.count === 0 && loss.choices === 0 && loss.tiers.every(([, matched]) => matched === 0);
  // A gain in points where nothing else is lost could only come from points that are not told.
  return sameBefore ? { ...loss, score: Math.max(0, loss.score) } : loss;
}

function movesBetween({ menteeIds, mentorIds }: Instance, now: Int32Array, after: Int32Array): readonly Move[] {
  return menteeIds.flatMap((mentee, at): Move[] => {
    const [from = -1, to = -1] = [now[at], after[at]];
    return from === to ? [] : [{ mentee, from: mentorIds[from] ?? null, to: mentorIds[to] ?? null }];
  });
}
