import { expect, test } from 'vitest';
import { readProblem } from './read-problem.ts';
import { solve } from './solve.ts';

const good = {
  mentors: [{ id: 'm1', capacity: 1 }],
  mentees: [{ id: 'e1' }, { id: 'e2' }],
  pairs: [
    ['e1', 'm1', 5],
    ['e2', 'm1', 7],
  ],
};

test.each([
  [[], 'a problem is an object with mentors, mentees and pairs'],
  [{}, 'mentors: mentors is a list'],
  [{ ...good, mentors: [] }, 'mentors: there are no mentors'],
  [{ ...good, mentees: [] }, 'mentees: there are no mentees'],
  [{ ...good, pairs: [] }, 'pairs: there are no pairs that may be matched'],
  [
    { ...good, mentors: [{ id: 'm1', capacity: 0 }] },
    'mentors[0].capacity: capacity is a whole number from 1 to 1000000',
  ],
  [{ ...good, mentors: [...good.mentors, ...good.mentors] }, 'mentors: "m1" is there twice'],
  [{ ...good, pairs: [...good.pairs, ['e1', 'm1', 6]] }, 'pairs: ["e1","m1"] is there twice'],
  [{ ...good, pairs: [['e1', 'm1', Number.NaN]] }, 'pairs[0][2]: score is a whole number from 0 to 1000'],
  [{ ...good, pairs: [['e1', 'm1', 1001]] }, 'pairs[0][2]: score is a whole number from 0 to 1000'],
  [{ ...good, pairs: [['e1', 'm1', 0.5]] }, 'pairs[0][2]: score is a whole number from 0 to 1000'],
  [{ ...good, pairs: [['e1', '__proto__', 1]] }, 'pairs[0]: there is nobody called "__proto__" on that side'],
  [{ ...good, locked: [['e9', 'm1']] }, 'locked[0]: there is nobody called "e9" on that side'],
  [
    {
      ...good,
      locked: [
        ['e1', 'm1'],
        ['e2', 'm1'],
      ],
    },
    'locked: ["e2","m1"] breaks the capacity of "m1", which is 1',
  ],
  [
    { ...good, pairs: [['e1', 'm1', 5]], locked: [['e2', 'm1']] },
    'locked: ["e2","m1"] is not one of the feasible pairs',
  ],
])('EM-06 what cannot be meant is refused: %j', (problem, error) => {
  expect(readProblem(problem)).toEqual({ error });
});

test('EM-06 ids that mean something to the language are ids like others', () => {
  const read = readProblem({
    mentors: [{ id: '__proto__', capacity: 1 }],
    mentees: [{ id: 'constructor' }],
    pairs: [['constructor', '__proto__', 3]],
  });
  expect('instance' in read && solve(read.instance).levels.count).toBe(1);
});
