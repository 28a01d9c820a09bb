import type { MatchingInput } from '../../template/matching/definition.ts';
import type { Test } from '../../template/matching/test.ts';
import { facts } from './matching-facts.ts';
import { places } from './places.ts';

const same = (fact: string) => ({ mentee: fact, mentor: fact });
const named = (fact: string): Test => ({ is: 'overlap', mentee: fact, mentor: 'id' });
const yes = (of: 'mentee' | 'mentor', fact: string): Test => ({ is: 'one-of', of, fact, values: ['yes'] });
const wayInCommon: Test = { is: 'overlap', ...same('methods') };
const remoteWay: Test = { is: 'overlap', ...same('methods'), among: ['online', 'telephone'] };

const rules: MatchingInput['rules'] = [
  { id: 'same-person', words: 'The same person', forbids: { is: 'equal', ...same('id') } },
  {
    id: 'line-manager',
    words: 'Their own line manager',
    readers: ['coordinator', 'mentee', 'mentor'],
    forbids: named('line-managers'),
  },
  {
    id: 'connected',
    words: 'Connected, and an unconnected mentor was asked for',
    underTerm: 'unconnected-is-a-rule',
    relaxed: 'a mentor with a connection would do',
    forbids: { is: 'all', tests: [yes('mentee', 'unconnected-mentor'), named('connections')] },
  },
  {
    id: 'same-organisation',
    words: 'Same organisation, and an unconnected mentor was asked for',
    underTerm: 'unconnected-is-a-rule',
    relaxed: 'a mentor from their own organisation would do',
    forbids: { is: 'all', tests: [yes('mentee', 'unconnected-mentor'), { is: 'equal', ...same('organisation') }] },
  },
  { id: 'declined-before', words: 'Declined before by one of the two', forbids: named('declined') },
  {
    id: 'conflict',
    words: 'Not to be matched with each other',
    forbids: { is: 'any', tests: [named('conflicts'), { is: 'overlap', mentee: 'id', mentor: 'conflicts' }] },
  },
  {
    id: 'not-endorsed',
    words: 'Not put forward by their line manager',
    readers: ['coordinator', 'mentee'],
    forbids: { is: 'one-of', of: 'mentee', fact: 'endorsed', values: ['no'] },
  },
  { id: 'not-selected', words: 'Not a mentor in this programme', needs: yes('mentor', 'selected') },
  { id: 'not-eligible', words: 'Has no place in this programme', needs: yes('mentee', 'selected') },
  {
    id: 'not-trained',
    words: 'Training is not on record',
    underTerm: 'training-needed',
    readers: ['coordinator', 'mentor'],
    needs: yes('mentor', 'trained'),
  },
  {
    id: 'no-room',
    words: 'No room',
    readers: ['coordinator', 'mentee', 'mentor'],
    needs: { is: 'within', of: 'mentor', fact: 'room', least: 1 },
  },
  { id: 'away', words: 'Away', readers: ['coordinator', 'mentee', 'mentor'], forbids: yes('mentor', 'away') },
  {
    id: 'no-way-to-meet',
    words: 'No way to meet that suits both',
    readers: ['coordinator', 'mentee', 'mentor'],
    relaxed: 'another way to meet would do',
    forbids: {
      is: 'all',
      tests: [
        { is: 'known', of: 'mentee', fact: 'methods' },
        { is: 'known', of: 'mentor', fact: 'methods' },
        { is: 'not', test: wayInCommon },
      ],
    },
  },
  {
    id: 'too-far',
    words: 'Too far to meet in person, and no other way suits both',
    readers: ['coordinator', 'mentee', 'mentor'],
    relaxed: 'a longer journey would do',
    forbids: {
      is: 'all',
      tests: [wayInCommon, { is: 'not', test: remoteWay }, { is: 'distance', ...same('place'), least: 121 }],
    },
  },
];

const criteria: MatchingInput['criteria'] = [
  {
    id: 'experience',
    words: 'Experience looked for and offered',
    weight: 40,
    measure: { by: 'overlap', ...same('topics'), enough: 3 },
  },
  {
    id: 'context',
    words: 'An organisation in a similar situation',
    weight: 12,
    measure: { by: 'first', of: [{ test: contextInCommon(), share: 100 }] },
  },
  {
    id: 'organisation-kind',
    words: 'Another organisation of the same kind',
    weight: 5,
    measure: {
      by: 'first',
      of: [
        { test: { is: 'equal', ...same('organisation') }, share: 50 },
        { test: { is: 'equal', ...same('organisation-kind') }, share: 100 },
      ],
    },
  },
  {
    id: 'nearness',
    words: 'Near enough to meet',
    weight: 8,
    measure: { by: 'distance', ...same('place'), near: 30, far: 120 },
  },
  {
    id: 'profession',
    words: 'The same line of work',
    weight: 8,
    measure: { by: 'first', of: [{ test: { is: 'equal', ...same('profession') }, share: 100 }] },
  },
  {
    id: 'level',
    words: 'A step or two ahead in their career',
    weight: 10,
    measure: { by: 'difference', ...same('level'), least: 1, most: 2, fades: 2 },
  },
  {
    id: 'methods',
    words: 'A way to meet that suits both',
    weight: 8,
    measure: { by: 'first', of: [{ test: wayInCommon, share: 100 }] },
  },
  { id: 'days', words: 'Days in common', weight: 4, measure: { by: 'overlap', ...same('days'), enough: 2 } },
  {
    id: 'lived-experience',
    words: 'Private preferences',
    weight: 5,
    private: true,
    measure: {
      by: 'first',
      of: [
        {
          test: {
            is: 'all',
            tests: [
              yes('mentee', 'lived-experience-considered'),
              yes('mentor', 'lived-experience-considered'),
              { is: 'overlap', ...same('lived-experience-aspects') },
            ],
          },
          share: 100,
        },
      ],
    },
  },
];

function contextInCommon(): Test {
  const context = same('organisational-context');
  return { is: 'overlap', ...context, among: ['improvement-journey', 'steady', 'freedoms'] };
}

/** EM-04, EM-06, EM-15, EM-16: who may be matched with whom in a region, and what makes a better match. */
export const matching: MatchingInput = {
  facts,
  places: { ...places },
  rules,
  criteria,
  policy: {
    choiceValues: [16, 8, 4, 2, 1],
    firstChoicesFirst: false,
    tiers: { fewMentors: 3, priority: 'first', waitedSteps: 30, waitedLifts: null },
  },
};
