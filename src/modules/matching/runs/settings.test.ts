import { expect, test } from 'vitest';
import { templates } from '../../programmes/index.ts';
import { isInForce, type Trial, trialOf, withTrial } from './settings.ts';

const [template] = templates;
if (!template) throw new Error('There is no template');
const inForce = template.matching;
const now = trialOf(inForce);

test('MP-06 what was tried is in force once the programme has it, and whatever it does not name is as it is', () => {
  const { priority: _, ...withoutPriority } = now;
  expect(isInForce(now, inForce)).toBe(true);
  expect(isInForce(withoutPriority, inForce)).toBe(true);
  expect(isInForce({ ...now, weights: {} }, inForce)).toBe(true);
});

test.each<[string, Partial<Trial>]>([
  ['a weight', { weights: { ...now.weights, days: (now.weights['days'] ?? 0) + 1 } }],
  ['first choices before everything', { firstChoicesFirst: !now.firstChoicesFirst }],
  ['days of waiting', { waitedLifts: 77 }],
  ['the priority order', { priority: now.priority === 'first' ? 'no' : 'first' }],
])('MP-06 %s that differs is a trial, until it is saved', (_, change) => {
  const trial = { ...now, ...change };
  expect(isInForce(trial, inForce)).toBe(false);
  expect(isInForce(trial, withTrial(inForce, trial))).toBe(true);
});
