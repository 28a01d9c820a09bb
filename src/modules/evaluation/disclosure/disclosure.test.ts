import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressCategories } from './categories.ts';
import { describesEnough, fewest, sum } from './fewest.ts';
import { suppressOptions } from './options.ts';
import { suppressScale } from './scale.ts';
import { wholeBatches } from './whole-batches.ts';

test('EM-13 refused: fewer than five people are described by no figure', () => {
  for (const suppress of [suppressCategories, suppressScale])
    expect(suppress([1, 2, 1], fewest)).toEqual({ kind: 'too-few' });
  expect(suppressOptions([1, 4], 4, fewest)).toEqual({ kind: 'too-few' });
});

test('EM-13 shown: counts of five or more, and of nobody', () => {
  expect(suppressCategories([7, 0, 5], fewest)).toEqual({ kind: 'all', counts: [7, 0, 5], total: 12 });
  expect(suppressCategories([12, 2, 9, 0], fewest)).toEqual({
    kind: 'some',
    counts: [12, null, null, null],
    together: 11,
    total: 23,
  });
  expect(suppressScale([0, 0, 0, 6, 9], fewest)).toEqual({ kind: 'points', counts: [0, 0, 0, 6, 9], total: 15 });
  expect(suppressScale([1, 2, 3, 6, 9], fewest)).toEqual({ kind: 'bands', low: 6, high: 15, total: 21 });
  expect(suppressScale([0, 0, 1, 6, 9], fewest)).toEqual({ kind: 'total', total: 16 });
  expect(suppressOptions([20, 18, 15, 2, 0], 20, fewest)).toEqual({
    kind: 'shown',
    counts: [20, null, 15, null, 0],
    answered: 20,
  });
});

test('EM-13 done: no small count can be worked out, even by someone who knows the rule', () => {
  for (const least of [fewest, fewest + 1]) {
    for (const [cells, most] of [
      [2, 40],
      [3, 34],
      [4, 26],
      [5, 19],
    ] as const) {
      leavesDoubt(tables(cells, most), (counts) => suppressCategories(counts, least), hiddenCategories, least);
    }
    for (const cells of [3, 4, 5])
      leavesDoubt(tables(cells, 15), (counts) => suppressScale(counts, least), hiddenPoints, least);
    for (let answered = 0; answered <= 30; answered++) {
      const columns = Array.from({ length: answered + 1 }, (_, count) => [count]);
      leavesDoubt(columns, (column) => suppressOptions(column, answered, least), hiddenOptions, least);
    }
  }
});

test('EM-13 done: whatever is shown of a table, no sum or difference of it describes one to four people', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 }), (counts) => {
      const groups = [groupsOf(suppressCategories(counts, fewest)), scaleGroups(suppressScale(counts, fewest))];
      for (const group of groups) for (const some of subsets(group)) expect([1, 2, 3, 4]).not.toContain(sum(some));
    }),
  );
});

test('EM-13 done: two copies of a review never differ by fewer than five answers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.nat({ max: 40 }), (answers, earlier) => {
      const difference = wholeBatches(answers, fewest).length - wholeBatches(answers.slice(0, earlier), fewest).length;
      expect(difference === 0 || difference >= fewest).toBe(true);
    }),
  );
});

/** Every table with so many cells that counts so many people at most. */
function tables(cells: number, most: number): number[][] {
  if (cells === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, count) =>
    tables(cells - 1, most - count).map((rest) => [count, ...rest]),
  ).flat();
}

/** For what is shown, gathers all that it may have been made from: a hidden count may be certain only if it is large. */
function leavesDoubt<Shown>(
  all: readonly number[][],
  suppress: (counts: readonly number[]) => Shown,
  hidden: (shown: Shown, cells: number) => readonly number[],
  least: number,
): void {
  const makings = Map.groupBy(all, (counts) => JSON.stringify(suppress(counts)));
  for (const alike of makings.values()) {
    const [counts = []] = alike;
    for (const cell of hidden(suppress(counts), counts.length)) {
      const possible = new Set(alike.map((one) => one[cell] ?? 0));
      expect(
        possible.size > 1 || [...possible].every((count) => describesEnough(count, least)),
        JSON.stringify(suppress(counts)),
      ).toBe(true);
    }
  }
}

const everyCell = (cells: number) => Array.from({ length: cells }, (_, index) => index);

function hiddenCategories(shown: ReturnType<typeof suppressCategories>, cells: number): readonly number[] {
  if (shown.kind === 'all') return [];
  return everyCell(cells).filter((cell) => shown.kind === 'too-few' || shown.counts[cell] === null);
}

function hiddenPoints(shown: ReturnType<typeof suppressScale>, cells: number): readonly number[] {
  return shown.kind === 'points' ? [] : everyCell(cells);
}

function hiddenOptions(shown: ReturnType<typeof suppressOptions>, cells: number): readonly number[] {
  return everyCell(cells).filter((cell) => shown.kind === 'too-few' || shown.counts[cell] === null);
}

/** The groups of people that can be told apart in what is shown. */
function groupsOf(shown: ReturnType<typeof suppressCategories>): readonly number[] {
  if (shown.kind === 'too-few') return [];
  if (shown.kind === 'all') return shown.counts;
  return [...shown.counts.filter((count) => count !== null), shown.together];
}

function scaleGroups(shown: ReturnType<typeof suppressScale>): readonly number[] {
  if (shown.kind === 'points') return shown.counts;
  return shown.kind === 'bands' ? [shown.low, shown.high] : [];
}

function subsets(groups: readonly number[]): number[][] {
  const [first, ...rest] = groups;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}
