import fc from 'fast-check';
import { type Matching, type MatchingInput, matchingSchema, type Test } from '../../../programmes/index.ts';
import type { Facts, People } from '../rules/people.ts';

const facts: MatchingInput['facts'] = {
  wanted: { words: 'Wanted', kind: 'many' },
  held: { words: 'Held', kind: 'many' },
  grade: { words: 'Grade', kind: 'number' },
  department: { words: 'Department', kind: 'one' },
  asked: { words: 'Asked for', kind: 'yes-no' },
  place: { words: 'Place', kind: 'place' },
  strangers: { words: 'Not these', kind: 'people' },
  secret: { words: 'Secret', kind: 'many', private: true },
};
const places = { north: [0, 100], middle: [0, 40], south: [10, 0] } satisfies MatchingInput['places'];

/** More values than one word of bits can hold. */
const topics = Array.from({ length: 40 }, (_, at) => `topic ${at}`);
const list = fc.subarray(topics, { maxLength: 6 });
const side = fc.constantFrom('mentee' as const, 'mentor' as const);
const words = fc.constantFrom('wanted', 'held', 'department');
const fewer = fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined });
const distance = fc.option(fc.integer({ min: 0, max: 110 }), { nil: undefined });

const plain: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ is: fc.constantFrom('equal' as const, 'different' as const), mentee: words, mentor: words }),
  fc.record({
    is: fc.constant('overlap' as const),
    mentee: words,
    mentor: words,
    among: fc.option(fc.subarray(topics, { minLength: 1 }), { nil: undefined }),
    least: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  }),
  fc.record({
    is: fc.constant('difference' as const),
    mentee: fc.constant('grade'),
    mentor: fc.constantFrom('grade', 'room'),
    least: fewer,
    most: fewer,
  }),
  fc.record({
    is: fc.constant('distance' as const),
    mentee: fc.constant('place'),
    mentor: fc.constant('place'),
    least: distance,
    most: distance,
  }),
  fc.record({ is: fc.constant('one-of' as const), of: side, fact: fc.constant('asked'), values: fc.constant(['yes']) }),
  fc.record({ is: fc.constant('within' as const), of: side, fact: fc.constant('grade'), least: fewer, most: fewer }),
  fc.record({ is: fc.constant('known' as const), of: side, fact: fc.constantFrom('held', 'grade') }),
  fc.record({
    is: fc.constantFrom('equal' as const, 'overlap' as const),
    mentee: fc.constantFrom('strangers', 'id'),
    mentor: fc.constantFrom('strangers', 'id'),
  }),
);

const { test } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.record({
      is: fc.constantFrom('all' as const, 'any' as const),
      tests: fc.array(tie('test'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ is: fc.constant('not' as const), test: tie('test') }),
  ),
}));

const measure: fc.Arbitrary<MatchingInput['criteria'][number]['measure']> = fc.oneof(
  fc.record({
    by: fc.constant('overlap' as const),
    mentee: fc.constant('wanted'),
    mentor: fc.constant('held'),
    enough: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    by: fc.constant('difference' as const),
    mentee: fc.constant('grade'),
    mentor: fc.constant('grade'),
    least: fc.integer({ min: -1, max: 1 }),
    most: fc.integer({ min: 1, max: 2 }),
    fades: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    by: fc.constant('distance' as const),
    mentee: fc.constant('place'),
    mentor: fc.constant('place'),
    near: fc.integer({ min: 0, max: 40 }),
    far: fc.integer({ min: 41, max: 120 }),
  }),
  fc.record({
    by: fc.constant('first' as const),
    of: fc.array(fc.record({ test, share: fc.integer({ min: 0, max: 100 }) }), { minLength: 1, maxLength: 3 }),
  }),
);

/** Any rules and criteria over a handful of facts, one criterion of them private. */
export const anyDefinition: fc.Arbitrary<Matching> = fc
  .record({
    rules: fc.array(fc.oneof(fc.record({ forbids: test }), fc.record({ needs: test })), { maxLength: 3 }),
    criteria: fc.array(fc.record({ weight: fc.integer({ min: 0, max: 9 }), measure }), { maxLength: 4 }),
    privateWeight: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ rules, criteria, privateWeight }) =>
    matchingSchema.parse({
      facts,
      places,
      rules: rules.map((rule, at) => ({
        id: `rule-${at}`,
        words: `Rule ${at}`,
        relaxed: `rule ${at} is let go`,
        ...rule,
      })),
      criteria: [
        ...criteria.map((one, at) => ({ id: `criterion-${at}`, words: `Criterion ${at}`, ...one })),
        {
          id: 'secret',
          words: 'Private preferences',
          private: true,
          weight: privateWeight,
          measure: { by: 'overlap', mentee: 'secret', mentor: 'secret', enough: 1 },
        },
      ],
      policy: {
        choiceValues: [16, 8, 4, 2, 1],
        firstChoicesFirst: false,
        tiers: { fewMentors: 1, waitedSteps: 30, waitedLifts: null },
      },
    } satisfies MatchingInput),
  );

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

const factsAmong = (others: readonly string[]): fc.Arbitrary<Facts> =>
  fc.record(
    {
      wanted: list,
      held: list,
      grade: fc.integer({ min: 1, max: 4 }),
      department: fc.constantFrom('a', 'b', 'c', ''),
      asked: fc.constantFrom('yes', 'no'),
      place: fc.constantFrom('north', 'middle', 'south', 'nowhere'),
      strangers: fc.subarray([...others], { maxLength: Math.min(2, others.length) }),
      secret: fc.subarray(['x', 'y']),
    },
    { requiredKeys: [] },
  );

/** Some people with any facts; somebody may be on both sides. */
export const anyPeople = (most = 7): fc.Arbitrary<People> =>
  fc.integer({ min: 0, max: most }).chain((mentees) =>
    fc.integer({ min: 0, max: most }).chain((mentors) => {
      const others = [...ids('e', mentees), ...ids('m', mentors)];
      return fc.record({
        mentees: fc.tuple(
          ...ids('e', mentees).map((id) =>
            fc.record({
              id: fc.constant(id),
              facts: factsAmong(others),
              choices: fc.subarray(ids('m', mentors), { maxLength: Math.min(3, mentors) }),
              priority: fc.nat(3),
              waited: fc.integer({ min: 0, max: 100 }),
              locked: fc.constant(null),
              previous: fc.constant(null),
            }),
          ),
        ),
        mentors: fc.tuple(
          ...ids('m', mentors).map((id) =>
            fc.record({
              id: fc.constantFrom(id, id === 'm0' && mentees > 0 ? 'e0' : id),
              facts: factsAmong(others),
              room: fc.integer({ min: 0, max: 2 }),
            }),
          ),
        ),
      });
    }),
  );
