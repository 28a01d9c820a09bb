import { describe, expect, test } from 'vitest';
import { type MatchingInput, matchingSchema } from '../../../programmes/index.ts';
import { scales } from '../criteria/scales.ts';
import { brokenBy, judges } from './judge.ts';
import { type Facts, menteeFacts, mentorFacts } from './people.ts';

const yes = (of: 'mentee' | 'mentor', fact: string) => ({ is: 'one-of', of, fact, values: ['yes'] }) as const;
const same = (fact: string) => ({ mentee: fact, mentor: fact });

/** A scheme that the product has never heard of: its facts, rules and criteria are its own. */
const civilService = {
  facts: {
    grade: { words: 'Grade', kind: 'number' },
    department: { words: 'Department', kind: 'one' },
    profession: { words: 'Profession', kind: 'one' },
    'profession-wish': { words: 'Profession of the mentor', kind: 'one' },
    identity: { words: 'Identity', kind: 'many', private: true },
    'identity-asked': { words: 'Shared identity asked for', kind: 'yes-no', private: true },
  },
  rules: [
    { id: 'grade', words: 'One or two grades above', needs: { is: 'difference', ...same('grade'), least: 1, most: 2 } },
    { id: 'department', words: 'Another department', needs: { is: 'different', ...same('department') } },
    {
      id: 'profession',
      words: 'The profession that was asked for',
      forbids: {
        is: 'any',
        tests: [
          {
            is: 'all',
            tests: [
              { is: 'one-of', of: 'mentee', fact: 'profession-wish', values: ['same'] },
              { is: 'different', ...same('profession') },
            ],
          },
          {
            is: 'all',
            tests: [
              { is: 'one-of', of: 'mentee', fact: 'profession-wish', values: ['another'] },
              { is: 'equal', ...same('profession') },
            ],
          },
        ],
      },
    },
  ],
  criteria: [
    {
      id: 'step',
      words: 'One grade above',
      weight: 2,
      measure: { by: 'difference', ...same('grade'), least: 1, most: 1, fades: 2 },
    },
    {
      id: 'identity',
      words: 'Private preferences',
      weight: 1,
      private: true,
      measure: {
        by: 'first',
        of: [
          {
            test: { is: 'all', tests: [yes('mentee', 'identity-asked'), { is: 'overlap', ...same('identity') }] },
            share: 100,
          },
        ],
      },
    },
  ],
  policy: {
    choiceValues: [1],
    firstChoicesFirst: false,
    tiers: { fewMentors: 3, waitedSteps: 30, waitedLifts: null },
  },
} satisfies MatchingInput;

const definition = matchingSchema.parse(civilService);
const mentee: Facts = { grade: 3, department: 'Transport', profession: 'law', 'profession-wish': 'same' };
const mentor: Facts = { grade: 4, department: 'Health', profession: 'law' };
const pairWith = (mine: Facts, theirs: Facts) =>
  [
    menteeFacts({ id: 'e', facts: { ...mentee, ...mine } }),
    mentorFacts({ id: 'm', room: 1, facts: { ...mentor, ...theirs } }),
  ] as const;
const broken = (mine: Facts, theirs: Facts) =>
  brokenBy(judges(definition), ...pairWith(mine, theirs)).map(({ id }) => id);
const points = (mine: Facts, theirs: Facts) => scales(definition).map((one) => one.points(...pairWith(mine, theirs)));

describe('a definition is refused', () => {
  test.each<[string, Partial<MatchingInput>, string]>([
    [
      'a rule that asks about what nobody declared',
      { rules: [{ id: 'x', words: 'X', forbids: { is: 'known', of: 'mentee', fact: 'shoes' } }] },
      'no fact of the definition',
    ],
    [
      'a rule made from private facts: who is left would tell',
      { rules: [{ id: 'x', words: 'X', needs: { is: 'overlap', ...same('identity') } }] },
      'is private',
    ],
    [
      'an open criterion made from private facts',
      { criteria: [{ id: 'x', words: 'X', weight: 1, measure: { by: 'overlap', ...same('identity'), enough: 1 } }] },
      'is private',
    ],
    [
      'a difference of words',
      { rules: [{ id: 'x', words: 'X', forbids: { is: 'difference', ...same('department'), least: 1 } }] },
      'cannot be asked of its kind',
    ],
    ['two rules of one name', { rules: [...civilService.rules, ...civilService.rules] }, 'an id of its own'],
  ])('%s', (_, change, message) => {
    const { error } = matchingSchema.safeParse({ ...civilService, ...change });
    expect(error?.message).toContain(message);
  });
});

test.each<[string, Facts, Facts, readonly string[]]>([
  ['nothing in the way', {}, {}, []],
  ['two grades above', {}, { grade: 5 }, []],
  ['three grades above', {}, { grade: 6 }, ['grade']],
  ['the same grade', {}, { grade: 3 }, ['grade']],
  ['a grade that is not known is not one above', {}, { grade: undefined }, ['grade']],
  ['the same department', {}, { department: 'Transport' }, ['department']],
  ['another profession, when the same was asked for', {}, { profession: 'policy' }, ['profession']],
  ['a profession that is not known forbids nothing', {}, { profession: undefined }, []],
  ['the same profession, when another was asked for', { 'profession-wish': 'another' }, {}, ['profession']],
  ['any profession, when nothing was asked for', { 'profession-wish': undefined }, { profession: 'policy' }, []],
])('rules of another scheme: %s', (_, mine, theirs, expected) => {
  expect(broken(mine, theirs)).toEqual(expected);
});

test('weights share out exactly 1000 points, and a shared identity brings some only where it was asked for', () => {
  const shared = { identity: ['a'] };
  expect(scales(definition).map(({ most }) => most)).toEqual([667, 333]);
  expect(points(shared, shared)).toEqual([667, 0]);
  expect(points({ ...shared, 'identity-asked': 'yes' }, { ...shared, grade: 5 })).toEqual([333, 333]);
});
