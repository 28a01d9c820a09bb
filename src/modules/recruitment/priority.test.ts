import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PriorityRule, templateWithId } from '../programmes/index.ts';
import { type PriorityFacts, priorityOf, putForward, reasonsIn } from './priority.ts';

const on = Temporal.PlainDate.from('2026-11-20');
const levels = [{ value: 'middle', label: 'Middle', titles: [] }];
const anyRule: fc.Arbitrary<PriorityRule> = fc.constantFrom<PriorityRule>(
  { kind: 'level', is: ['middle'], words: 'a middle leader' },
  { kind: 'new-in-post', months: 12, words: 'new in post' },
  { kind: 'put-forward-as-priority', words: 'put forward' },
);
const anyRules = fc.uniqueArray(anyRule, { selector: (rule) => rule.kind }).map((rules) => ({ levels, rules }));
const anyFacts: fc.Arbitrary<PriorityFacts> = fc.record({
  level: fc.constantFrom(null, 'middle', 'senior'),
  inPostSince: fc.option(fc.integer({ min: 0, max: 2000 }).map((days) => on.subtract({ days }))),
  putForwardAsPriority: fc.boolean(),
  on: fc.constant(on),
});

describe('the order of the waiting list (EM-04)', () => {
  const region = templateWithId('regional-leaders')?.terms.priority ?? { levels, rules: [] };
  const someone = { level: 'senior', inPostSince: null, putForwardAsPriority: false, on };
  const newInPost = on.subtract({ months: 12 });

  it('puts middle leaders first, those new in post above all', () => {
    const queue = [
      someone,
      { ...someone, putForwardAsPriority: true },
      { ...someone, inPostSince: newInPost },
      { ...someone, level: 'middle' },
      { ...someone, level: 'middle', putForwardAsPriority: true },
      { ...someone, level: 'middle', inPostSince: newInPost },
      { ...someone, level: 'middle', inPostSince: newInPost, putForwardAsPriority: true },
    ].map((facts) => priorityOf(region, facts));
    expect(queue).toEqual(queue.toSorted((one, other) => other - one));
    expect(new Set(queue).size).toBe(queue.length);
  });

  it('takes someone for new in post for twelve months, to the day', () => {
    const of = (inPostSince: Temporal.PlainDate) => reasonsIn(region, priorityOf(region, { ...someone, inPostSince }));
    expect(of(newInPost)).toEqual(['new in post']);
    expect(of(newInPost.subtract({ days: 1 }))).toEqual([]);
  });

  it('never puts someone behind for meeting one rule more', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (priority, facts) => {
        const better = { ...facts, level: 'middle', inPostSince: on, putForwardAsPriority: true };
        expect(priorityOf(priority, better)).toBeLessThanOrEqual(priorityOf(priority, facts));
      }),
    );
  });

  it('lets the first rule on which two people differ decide', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, anyFacts, (priority, one, other) => {
        const met = (facts: PriorityFacts) =>
          priority.rules.map((rule) => reasons(priority, facts).includes(rule.words));
        const differs = met(one).findIndex((meets, place) => meets !== met(other)[place]);
        const order = Math.sign(priorityOf(priority, one) - priorityOf(priority, other));
        expect(order).toBe(differs < 0 ? 0 : met(one)[differs] ? -1 : 1);
      }),
    );
  });

  it('gives the manager’s later word the same place as one that was there from the start', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (priority, facts) => {
        const later = putForward(priority, priorityOf(priority, { ...facts, putForwardAsPriority: false }));
        expect(later).toBe(priorityOf(priority, { ...facts, putForwardAsPriority: true }));
      }),
    );
  });
});

const reasons = (priority: Parameters<typeof priorityOf>[0], facts: PriorityFacts) =>
  reasonsIn(priority, priorityOf(priority, facts));
