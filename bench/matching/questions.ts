import { forcePair, type Solution, verify } from '../../src/modules/matching/index.ts';

/** The proof of an answer, and questions of "why not" at national size. */
export function tellQuestions(name: string, solution: Solution): void {
  const proof = performance.now();
  const { gap, faults } = verify(solution);
  if (gap !== 0n || faults.length > 0) throw new Error(`${name} is not proved: ${gap} ${faults[0]}`);
  console.log(`  proved with a gap of 0 in ${(performance.now() - proof).toFixed(0)} ms`);
  const { start, mentor } = solution.instance.candidates;
  const times = [17, 170, 1700, 5100, 9000].map((mentee) => {
    const started = performance.now();
    forcePair(solution, { mentee, mentor: mentor[start[mentee] ?? 0] ?? 0 });
    return performance.now() - started;
  });
  const usual = median(times);
  console.log(`  why not, ${usual.toFixed(0)} ms, target 150 ms: ${usual <= 150 ? 'met' : 'NOT met'}`);
}

export function median(of: readonly number[]): number {
  const sorted = of.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
