import { expect, test } from 'vitest';
import { answerProblem } from '../answer.ts';

const mentors = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id, capacity: 3 }));
const mentees = ['e1', 'e2', 'e3', 'e4'].map((id) => ({ id }));
const pairs = mentees.flatMap(({ id: mentee }, at) =>
  mentors.map(({ id: mentor }, other) => [mentee, mentor, at === other ? 900 : 500]),
);
const answerTo = (groups: unknown, more: object = {}) =>
  answerProblem(JSON.stringify({ mentors, mentees, pairs, groups, ...more }), () => 0);

test.each<[string, unknown, string]>([
  ['a kind that there is not', { kind: 'circles' }, 'groups have a kind'],
  ['a size of nobody', { kind: 'least-size', size: 0 }, 'size is a whole number from 1 to 1000'],
  ['a size for nobody who mentors', { kind: 'least-size', size: 2, of: { e1: 3 } }, 'there is no mentor called "e1"'],
  [
    'a mentor in two duos',
    {
      kind: 'two-by-two',
      duos: [
        ['m1', 'm2'],
        ['m2', 'm3'],
      ],
    },
    '"m2" is in two duos',
  ],
  [
    'a worth told twice',
    {
      kind: 'two-by-two-made',
      worths: [
        ['m1', 'm2', 5],
        ['m2', 'm1', 6],
      ],
    },
    'is there twice',
  ],
  [
    'somebody in two teams',
    {
      kind: 'teams',
      teams: [
        { id: 'a', members: ['e1'] },
        { id: 'b', members: ['e1'] },
      ],
    },
    '"e1" is in two teams',
  ],
  ['a team of mentors', { kind: 'teams', teams: [{ id: 'a', members: ['m1'] }] }, 'is a mentee'],
  ['a member whom nobody knows', { kind: 'teams', teams: [{ id: 'a', members: ['e1', 'x'] }] }, 'nobody called "x"'],
])('EM-06 groups as nobody can mean them are refused: %s', (_, groups, message) => {
  expect(answerTo(groups)).toEqual({ error: expect.stringContaining(message) });
});

test('EM-06 somebody who is held does not go with teams, or with a mentor who is in no duo', () => {
  const locked = { locked: [['e1', 'm3']] };
  expect(answerTo({ kind: 'teams', teams: [{ id: 'a', members: ['e1', 'e2'] }] }, locked)).toEqual({
    error: expect.stringContaining('cannot be locked'),
  });
  expect(answerTo({ kind: 'two-by-two', duos: [['m1', 'm2']] }, locked)).toEqual({
    error: expect.stringContaining('"e1" is locked'),
  });
});

test('EM-06 groups of a least size: the best that there is, and who has no group', () => {
  expect(answerTo({ kind: 'least-size', size: 2, of: { m4: 1 } })).toMatchObject({
    unmatched: [],
    levels: { count: 4 },
    certificate: { gap: 0 },
    groups: { kind: 'least-size', heldTooSmall: [], gap: { count: 0 } },
  });
});

test('EM-06 two by two: duos that were named, and duos that the engine makes', () => {
  const named = answerTo({ kind: 'two-by-two', duos: [['m1', 'm2']] });
  expect(named).toMatchObject({
    pairs: [
      ['e1', 'm1+m2'],
      ['e2', 'm1+m2'],
    ],
    unmatched: ['e3', 'e4'],
    groups: { kind: 'two-by-two', left: ['m3', 'm4'], gap: 0 },
  });
  const made = answerTo({
    kind: 'two-by-two-made',
    worths: [
      ['m1', 'm2', 1],
      ['m1', 'm3', 5],
      ['m2', 'm4', 5],
    ],
  });
  expect(made).toMatchObject({
    unmatched: [],
    groups: {
      duos: [
        ['m1', 'm3'],
        ['m2', 'm4'],
      ],
      left: [],
      gap: 0,
    },
  });
});

test('EM-06 teams: a mentor for each, and then a second who is somebody else', () => {
  const teams = [
    { id: 'north', members: ['e1', 'e2'] },
    { id: 'south', members: ['e3', 'e4', 'm1'] },
  ];
  const answer = answerTo({ kind: 'teams', mentors: 2, teams });
  expect(answer).toMatchObject({ levels: { count: 2 }, second: { levels: { count: 2 } }, groups: { mentors: 2 } });
  const text = JSON.stringify(answer);
  expect(text).not.toContain('["south","m1"]');
  expect(answerTo({ kind: 'teams', teams })).not.toHaveProperty('second');
});
