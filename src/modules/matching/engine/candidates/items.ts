import type { Criterion, Matching, Measure, Test } from '../../../programmes/index.ts';
import { overlapShare, pointsFor, scales } from '../criteria/scales.ts';
import { judges, testOf } from '../rules/judge.ts';
import { type Look, looksOf } from '../rules/looks.ts';
import type { Facts } from '../rules/people.ts';

/** What a broken rule brings: more than all points together can make good. */
export const broken = -10_000;

/** A rule or a criterion as a number for each pair: points, 0, or `broken`. */
export interface Item {
  /** The criterion whose points they are; null for a rule. */
  readonly criterion: Criterion | null;
  readonly value: (mentee: Facts, mentor: Facts) => number;
  /** The facts that it looks at, of either or of both against each other. */
  readonly looks: readonly Look[];
  /** When all hangs on how many values the two have in common: which, and what each count is worth. */
  readonly overlap: OverlapItem | null;
}

export interface OverlapItem {
  readonly mentee: string;
  readonly mentor: string;
  readonly among: readonly string[] | null;
  readonly byCount: (count: number) => number;
}

export function itemsOf(definition: Matching): readonly Item[] {
  const ruleItems = judges(definition).map(({ rule, breaks }) => ({
    criterion: null,
    value: (mentee: Facts, mentor: Facts) => (breaks(mentee, mentor) ? broken : 0),
    looks: looksOf(testOf(rule)),
    overlap: overlapInRule(testOf(rule), 'forbids' in rule),
  }));
  const criterionItems = scales(definition)
    .filter(({ most }) => most > 0)
    .map(({ criterion, most, points }) => ({
      criterion,
      value: points,
      looks: measureLooks(criterion.measure),
      overlap: overlapInMeasure(criterion.measure, most),
    }));
  return [...ruleItems, ...criterionItems];
}

/** Whether a fact says who somebody is: nearly everybody's is different, and few pairs have anything in common. */
export const namesPeople = ({ facts }: Pick<Matching, 'facts'>, fact: string): boolean =>
  fact === 'id' || facts[fact]?.kind === 'people';

export const measureLooks = (measure: Measure): readonly Look[] =>
  measure.by === 'first'
    ? measure.of.flatMap(({ test }) => looksOf(test))
    : [{ mentee: measure.mentee, mentor: measure.mentor }];

function overlapInRule(test: Test, holdingBreaks: boolean): OverlapItem | null {
  if (test.is === 'not') return overlapInRule(test.test, !holdingBreaks);
  if (test.is !== 'overlap') return null;
  const { mentee, mentor, among = null, least = 1 } = test;
  return { mentee, mentor, among, byCount: (count) => (count >= least === holdingBreaks ? broken : 0) };
}

function overlapInMeasure(measure: Measure, most: number): OverlapItem | null {
  if (measure.by !== 'overlap') return null;
  const { mentee, mentor } = measure;
  return { mentee, mentor, among: null, byCount: (count) => pointsFor(most, overlapShare(count, measure)) };
}
