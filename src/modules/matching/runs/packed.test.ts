import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

const reason = {
  criteria: [{ id: 'days', words: 'Days in common', evidence: ['Monday – “mornings”', 'Monday'] }],
  total: 40,
};

test('a reason comes back as it was packed, and as it was kept before it was', () => {
  expect(unpacked(packed(reason))).toEqual(reason);
  expect(unpacked(JSON.stringify(reason))).toEqual(reason);
});

test('a longer reason takes less room packed than in full', () => {
  const many = { criteria: Array.from({ length: 8 }, () => reason.criteria).flat() };
  expect(packed(many).length).toBeLessThan(JSON.stringify(many).length / 2);
});
