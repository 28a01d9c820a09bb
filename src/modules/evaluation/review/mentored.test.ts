import { expect, test } from 'vitest';
import { type Mentored, whoWasMentored } from './mentored.ts';

const levels = [
  { value: 'first-line', label: 'First line' },
  { value: 'middle', label: 'Middle' },
];
const some = (count: number, one: Mentored): readonly Mentored[] => Array.from({ length: count }, () => one);
const middle = { level: 'middle', isNew: true } as const;

test('EM-13 refused: four mentees make no figure', () => {
  const { counted, byLevel, byNewness } = whoWasMentored(some(4, middle), levels, 5);
  expect([counted, byLevel.shown.kind, byNewness.kind]).toEqual([0, 'all', 'all']);
  expect(byLevel.shown).toMatchObject({ total: 0 });
});

test('EM-13 shown: each level that enough people hold, and whether they were new in post', () => {
  const people = [...some(6, { level: 'first-line', isNew: false }), ...some(9, middle)];
  const { counted, byLevel, byNewness } = whoWasMentored(people, levels, 5);
  expect(counted).toBe(15);
  expect(byLevel.shown).toMatchObject({ kind: 'all', counts: [6, 9, 0] });
  expect(byNewness).toMatchObject({ kind: 'all', counts: [9, 6, 0] });
});

test('EM-13 done: a level that two hold is not to be had by subtraction, and the last few wait', () => {
  const people = [...some(2, { level: 'first-line', isNew: null }), ...some(14, middle)];
  const { counted, byLevel } = whoWasMentored(people, levels, 5);
  expect(counted).toBe(15);
  expect(byLevel.shown.kind === 'some' || byLevel.shown.kind === 'too-few').toBe(true);
  expect(JSON.stringify(byLevel.shown)).not.toMatch(/\b(2|13)\b/);
});
