import { type Instance, levelsOf, type Solution, solve } from '../../src/modules/matching/index.ts';
import { denseCase, numbers, sparseCase, withoutLevels } from './cases.ts';
import { type NpmSolver, solveByNpm } from './npm-peers.ts';
import { openPeer, type ScipySolver } from './peer.ts';
import { median, tellQuestions } from './questions.ts';

type Solver = ScipySolver | NpmSolver;

interface Case {
  readonly name: string;
  readonly instance: () => Instance;
  /** By peer: the most that our time may be of theirs; beyond all bounds where that is only told. */
  readonly targets: Partial<Record<Solver, number>>;
  /** The most that it may take, in milliseconds. */
  readonly atMost?: number;
}

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
// Code is quick once it has run a few times: the first run is told as cold, and so many more are not counted.
const warmUps = 3;
const random = () => {
  const next = numbers(7);
  return () => next(1001);
};
const national = { mentees: 10_000, mentors: 5000 };
const told = Number.POSITIVE_INFINITY;
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
    targets: { dense: told },
    atMost: 2000,
  },
  {
    name: 'dense 300 x 300',
    instance: () => denseCase(300, random()),
    targets: { munkres: told, 'linear-sum-assignment': told },
  },
];
const peerNames: Record<Solver, string> = {
  dense: "SciPy's linear_sum_assignment",
  sparse: "SciPy's min_weight_full_bipartite_matching",
  munkres: "npm's munkres",
  'linear-sum-assignment': "npm's linear-sum-assignment",
};
const solvers = ['dense', 'sparse', 'munkres', 'linear-sum-assignment'] as const;

const wanted = process.env['BENCH_CASES'];
const scipy = openPeer();
if (!scipy) console.log('SciPy is not here and could not be installed: no figures beside it.');
for (const one of cases) {
  if (wanted && !one.name.includes(wanted)) continue;
  const instance = one.instance();
  await measure(one, instance);
  await measure({ ...one, name: `${one.name}, count and score alone` }, withoutLevels(instance));
}
scipy?.close();

async function measure({ name, targets, atMost }: Case, instance: Instance): Promise<void> {
  const peers = solvers.filter((solver) => targets[solver] !== undefined && (scipy || !isScipy(solver)));
  const began = performance.now();
  let solution = solve(instance);
  const cold = performance.now() - began;
  for (let more = 0; more < warmUps; more++) solve(instance);
  const ours: number[] = [];
  const theirs = new Map<Solver, number[]>(peers.map((solver) => [solver, []]));
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    solution = solve(instance);
    ours.push(performance.now() - started);
    for (const [solver, times] of theirs) times.push(await timeOf(solver, solution));
  }
  const usual = median(ours);
  console.log(`${name}: cold ${cold.toFixed(0)} ms, warm ${usual.toFixed(1)} ms`);
  if (atMost) console.log(`  at most ${atMost} ms: ${usual <= atMost ? 'met' : 'NOT met'}`);
  for (const [solver, times] of theirs)
    tellRatio(peerNames[solver], { cold, usual, peer: median(times), target: targets[solver] ?? told });
  if (name.startsWith('10,000')) tellQuestions(name, solution);
}

/** How long a peer takes for the same problem; its totals must be ours. */
async function timeOf(solver: Solver, { instance, levels }: Solution): Promise<number> {
  if (isScipy(solver) && !scipy) return Number.NaN;
  const answer = isScipy(solver) ? await scipy?.solve(solver, instance) : solveByNpm(solver, instance);
  if (!answer) return Number.NaN;
  mustAgree(levelsOf(instance, answer.mentorOf), levels);
  return answer.ms;
}

interface Ratio {
  readonly cold: number;
  readonly usual: number;
  readonly peer: number;
  readonly target: number;
}

function tellRatio(peerName: string, { cold, usual, peer, target }: Ratio): void {
  const verdict = Number.isFinite(target) ? `, target ${target}: ${usual / peer <= target ? 'met' : 'NOT met'}` : '';
  const [warmRatio, coldRatio] = [usual / peer, cold / peer].map((ratio) => ratio.toFixed(3));
  console.log(`  ${warmRatio} of ${peerName} (${peer.toFixed(0)} ms), ${coldRatio} cold${verdict}`);
}

function isScipy(solver: Solver): solver is ScipySolver {
  return solver === 'dense' || solver === 'sparse';
}

function mustAgree(one: Solution['levels'], other: Solution['levels']): void {
  const shared = ({ count, tiers, choices, score }: Solution['levels']) =>
    JSON.stringify({ count, tiers, choices, score });
  if (shared(one) !== shared(other)) throw new Error(`The peer found ${shared(one)}, and we ${shared(other)}.`);
}
