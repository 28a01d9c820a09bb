import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules, personalData } from '../../main/modules.ts';
import { mailKinds } from '../../modules/rights/index.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type Planted, plant, withoutChecks } from './plant.ts';

let house: TestHouse;
let mine: Planted;
let theirs: Planted;
beforeAll(async () => {
  house = await openTestHouse();
  await house.services.db.transaction('migrate', withoutChecks);
  mine = await plant(house, personalData, 'mine');
  theirs = await plant(house, personalData, 'theirs');
});
afterAll(() => house.close());

const recordOf = async ({ person }: Planted, file: 'data' | 'page') => {
  const visitor = await house.as(person);
  const { status, bytes } = await visitor.get(`/your-details/record/${file}`);
  expect(status).toBe(200);
  return Buffer.from(bytes).toString();
};

test.each(['data', 'page'] as const)(
  'every personal column that can hold a text comes in the record as %s, and none of anybody else’s',
  async (file) => {
    expect(mine.canaries.size).toBeGreaterThan(80);
    for (const [whose, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const record = await recordOf(whose, file);
      const missing = [...whose.canaries].filter(([, canary]) => !record.includes(canary));
      expect(missing.map(([column]) => column)).toEqual([]);
      const strangers = [...other.canaries].filter(([, canary]) => record.includes(canary));
      expect(strangers.map(([column]) => column)).toEqual([]);
      expect(record).not.toContain(other.person);
    }
  },
);

test('every kind of mail is said in words', () => {
  const kinds = modules.flatMap(({ emails }) => emails.map(({ kind }) => kind));
  expect(kinds.length).toBeGreaterThan(30);
  expect(kinds.filter((kind) => !(kind in mailKinds))).toEqual([]);
});
