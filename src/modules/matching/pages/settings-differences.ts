import type { Matching } from '../../programmes/index.ts';
import { scales } from '../engine/criteria/scales.ts';
import { words } from './weights/words.ts';

export interface Difference {
  readonly words: string;
  readonly one: string;
  readonly two: string;
}

/** Where two sets of weights and policy differ, in words; what is private is no part of it. */
export function settingsDifferences(one: Matching, two: Matching): readonly Difference[] {
  const [before, after] = [settingsInWords(one), settingsInWords(two)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, two] = [before.get(key), after.get(key)];
    return one === two ? [] : [{ words: key, one: one ?? words.isNot, two: two ?? words.isNot }];
  });
}

/** What each criterion can be worth at most. */
export const pointsOf = (definition: Matching): ReadonlyMap<string, number> =>
  new Map(scales(definition).map(({ criterion, most }) => [criterion.id, most]));

/** A weight is told with its points, which change with the weights of others while it stays the same. */
function settingsInWords(definition: Matching): ReadonlyMap<string, string> {
  const { criteria, policy } = definition;
  const { firstChoicesFirst, tiers } = policy;
  const told = criteria.filter((one) => !one.private);
  const points = pointsOf(definition);
  return new Map([
    ...told.map((one) => [one.words, words.weightInPoints(one.weight, points.get(one.id) ?? 0)] as const),
    [words.inShort.priority, words.priorityStands[tiers.priority]],
    [words.inShort.first, firstChoicesFirst ? words.yes : words.inShort.no],
    [words.inShort.lifts, tiers.waitedLifts === null ? words.inShort.none : String(tiers.waitedLifts)],
  ]);
}

/** Rules that were in force in one and not in the other. */
export function rulesDifferences(one: Matching, two: Matching): readonly Difference[] {
  const has = ({ rules }: Matching, id: string) => (rules.some((rule) => rule.id === id) ? words.isRule : words.isNot);
  const all = new Map([...one.rules, ...two.rules].map((rule) => [rule.id, rule.words]));
  return [...all]
    .map(([id, rule]) => ({ words: rule, one: has(one, id), two: has(two, id) }))
    .filter((rule) => rule.one !== rule.two);
}
