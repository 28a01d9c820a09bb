import { expect, test } from 'vitest';
import { words } from './words.ts';

const of = (people: number, named: number, firstChoices: number) =>
  words.summary({ placed: people, people, named, firstChoices });

test.each([
  [of(0, 0, 0), '0 of 0 people have a mentor in this result.'],
  [of(1, 0, 0), '1 of 1 person has a mentor in this result. They named no mentor beforehand.'],
  [of(3, 0, 0), '3 of 3 people have a mentor in this result. Nobody named a mentor beforehand.'],
  [of(3, 1, 1), '3 of 3 people have a mentor in this result. The one who named somebody has their first choice.'],
  [
    of(3, 1, 0),
    '3 of 3 people have a mentor in this result. The one who named somebody does not have their first choice.',
  ],
  [of(3, 2, 1), '3 of 3 people have a mentor in this result. 1 of the 2 who named somebody has their first choice.'],
  [of(3, 2, 2), '3 of 3 people have a mentor in this result. 2 of the 2 who named somebody have their first choice.'],
])('EM-06 first choices are counted among those who named somebody: %s', (said, expected) => {
  expect(said).toBe(expected);
});
