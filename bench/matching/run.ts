import { forcePair, type Instance, levelsOf, type Solution, solve, verify } from '../../src/modules/matching/index.ts';
import { denseCase, numbers, sparseCase } from './cases.ts';
import { openPeer, type PeerSolver } from './peer.ts';

interface Case {
  readonly name: string;
  readonly instance: () => Instance;
  /** By peer: the most that our time may be of theirs. */
  readonly targets: Partial<Record<PeerSolver, number>>;
  /** The most that it may take, in milliseconds. */
  readonly atMost?: number;
}

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const random = () => {
  const next = numbers(7);
  return () => next(1001);
};
const national = { mentees: 10_000, mentors: 5000 };
const cases: readonly Case[] = [
  {
    name: '10,000 x 5,000, enough seats',
    instance: () => sparseCase({ ...national, most: 4 }),
    targets: { sparse: 0.2 },
  },
  { name: '10,000 x 5,000, shortage', instance: () => sparseCase({ ...national, most: 2 }), targets: { sparse: 0.12 } },
  { name: 'dense 2,000 x 2,000', instance: () => denseCase(2000, random()), targets: { dense: 0.35, sparse: 0.7 } },
  { name: 'dense 5,000 x 5,000', instance: () => denseCase(5000, random()), targets: { dense: 0.3 } },
  {
    name: 'rank-one 1,000 x 1,000',
    instance: () => denseCase(1000, (mentee, mentor) => Math.round((mentee * mentor) / 1000)),
    targets: { dense: Number.POSITIVE_INFINITY },
    atMost: 2000,
  },
];

const wanted = process.env['BENCH_CASES'];
const peer = openPeer();
if (!peer) console.log('SciPy is not here and could not be installed: no figures beside it.');
for (const one of cases) if (!wanted || one.name.includes(wanted)) await measure(one);
peer?.close();

async function measure({ name, instance: make, targets, atMost }: Case): Promise<void> {
  const instance = make();
  const ours: number[] = [];
  const theirs: Record<PeerSolver, number[]> = { dense: [], sparse: [] };
  let solution: Solution | null = null;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    solution = solve(instance);
    ours.push(performance.now() - started);
    for (const solver of solversOf(targets)) {
      if (!peer) continue;
      const answer = await peer.solve(solver, instance);
      theirs[solver].push(answer.ms);
      mustAgree(levelsOf(instance, answer.mentorOf), solution.levels);
    }
  }
  const [cold = 0, ...warm] = ours;
  const usual = median(warm.length > 0 ? warm : ours);
  console.log(`${name}: cold ${cold.toFixed(0)} ms, warm ${usual.toFixed(0)} ms`);
  if (atMost) console.log(`  at most ${atMost} ms: ${usual <= atMost ? 'met' : 'NOT met'}`);
  for (const solver of solversOf(targets))
    tellRatio(solver, { usual, theirs: theirs[solver], target: targets[solver] });
  if (solution) tellQuestions(name, solution);
}

function solversOf(targets: Case['targets']): PeerSolver[] {
  return (['dense', 'sparse'] as const).filter((solver) => targets[solver] !== undefined);
}

function tellRatio(
  solver: PeerSolver,
  { usual, theirs, target = 0 }: { usual: number; theirs: readonly number[]; target: number | undefined },
): void {
  if (theirs.length === 0) return;
  const peerName = solver === 'dense' ? 'linear_sum_assignment' : 'min_weight_full_bipartite_matching';
  const ratio = usual / median(theirs);
  const verdict = Number.isFinite(target) ? `, target ${target}: ${ratio <= target ? 'met' : 'NOT met'}` : '';
  console.log(`  ${ratio.toFixed(3)} of ${peerName} (${median(theirs).toFixed(0)} ms)${verdict}`);
}

/** One question of "why not" at national size, and the proof of the answer. */
function tellQuestions(name: string, solution: Solution): void {
  if (!name.startsWith('10,000')) return;
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

function mustAgree(one: Solution['levels'], other: Solution['levels']): void {
  const shared = ({ count, tiers, choices, score }: Solution['levels']) =>
    JSON.stringify({ count, tiers, choices, score });
  if (shared(one) !== shared(other)) throw new Error(`The peer found ${shared(one)}, and we ${shared(other)}.`);
}

function median(of: readonly number[]): number {
  const sorted = of.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
