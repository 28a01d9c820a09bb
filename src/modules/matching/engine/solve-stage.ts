import { assign, type Way } from './assign.ts';
import { canBeCore, coreOf, grown, isDense, mostScore, namedOf, usualCore } from './core.ts';
import { type Face, hasRoomForAll, type Pairs, sizeOf } from './face.ts';
import type { Solution, Stage } from './instance.ts';
import { narrowFace } from './narrow-face.ts';
import { mostBetter, type Prices, pricePairs, tightPairs } from './price-pairs.ts';
import { stageGain } from './stage-gain.ts';
import { type StageNetwork, type StageTask, stageNetwork } from './stage-network.ts';

export interface StageWay extends Way {
  /** The answer to a problem with the same people that differs a little: quicker to start from than from nothing. */
  readonly from?: Pick<Solution, 'mentorOf' | 'certificate'>;
  /** Begins with so many of each mentee's best pairs alone; usually that is done where there are very many. */
  readonly core?: number;
}

/** Solves one stage on the face of those before, into `mentorOf`, and answers the face that it leaves. */
export function solveStage(
  task: StageTask,
  { mentorOf, way }: { mentorOf: Int32Array; way: StageWay },
): { stage: Stage; face: Face } {
  const { instance, face, plan } = task;
  const solving = { mentorOf, way, earlier: earlierFor(task, way.from) };
  const asCore = canBeCore(task) && (way.core !== undefined || isDense(task));
  const { prices, tight } = asCore ? byCore(task, solving) : whole(task, solving);
  const balance = plan.weights[plan.levels.indexOf('balance')] ?? 0;
  const { mentee: menteePrice, mentor: mentorPrice } = prices;
  const narrowed = narrowFace({ instance, face, mentorOf, menteePrice, mentorPrice, tight, balance });
  const { levels, weights } = plan;
  return { face: narrowed.face, stage: { levels, weights, menteePrice, mentorPrice, order: narrowed.order } };
}

interface Earlier {
  /** By mentor: what a place was worth. */
  readonly price: Float64Array;
  readonly mentorOf: Int32Array;
}

interface Solving {
  readonly mentorOf: Int32Array;
  readonly way: StageWay;
  readonly earlier: Earlier | null;
}

interface SolvedStage {
  readonly prices: Prices;
  readonly tight: Pairs;
}

/** With every open pair at once. */
function whole(task: StageTask, solving: Solving): SolvedStage {
  const built = stageNetwork(task);
  const prices = assigned(task, built, solving);
  return { prices, tight: tightPairs({ ...task.face, ...built.network }, prices) };
}

const mostRounds = 12;
/** Rounds one after the other in which most mentees took in all that they might: the core would go on growing. */
const mostGreedy = 2;

/** With each mentee's best pairs, and whichever turn out to be better, until none does; or else with every pair. */
function byCore(task: StageTask, solving: Solving): SolvedStage {
  const named = namedOf(task);
  let earlier = solving.earlier ?? (hasRoomForAll(task.face) ? withNamed(task, named, solving) : null);
  const price = earlier?.price ?? new Float64Array(task.instance.mentorIds.length);
  let core = coreOf(task, { named, price, best: solving.way.core ?? usualCore });
  let greedy = 0;
  for (let round = 0; round < mostRounds && greedy < mostGreedy; round++) {
    if (sizeOf(core) * 3 >= sizeOf(task.face)) break;
    const prices = assigned(task, stageNetwork({ ...task, face: core }, core), { ...solving, earlier });
    const { better, tight } = pricePairs(task, prices, { named, core });
    if (better.candidate.length === 0) return { prices, tight };
    core = grown(task, core, better);
    greedy = 2 * sizeOf(better) > mostBetter * task.instance.menteeIds.length ? greedy + 1 : 0;
    earlier = { price: prices.mentor, mentorOf: solving.mentorOf };
  }
  return whole(task, { ...solving, earlier });
}

/** What comes out if everybody may have whom they named, or else somebody with room who suits them perfectly. */
function withNamed(task: StageTask, named: Face, solving: Solving): Earlier {
  const { network, mentee } = stageNetwork({ ...task, face: named });
  const { weightOf, perPoint } = stageGain(task.instance, task.plan);
  const [served, perfect] = [weightOf('served'), perPoint * mostScore];
  const alone = Float64Array.from(mentee, (own) => -served * task.worth.served(own) - perfect);
  const way: StageWay = { ...solving.way, root: 'rows' };
  const built = { network: { ...network, alone, turn: null }, mentee };
  return { price: assigned(task, built, { ...solving, way }).mentor, mentorOf: solving.mentorOf };
}

/** Solves a network of the stage, and reads the answer back. */
function assigned(
  { instance }: StageTask,
  { network, mentee }: StageNetwork,
  { mentorOf, way, earlier }: Solving,
): Prices {
  const before = earlier && { price: earlier.price, column: mentee.map((own) => earlier.mentorOf[own] ?? -1) };
  const { arc, price } = assign(network, way, before);
  const menteePrice = new Float64Array(instance.menteeIds.length);
  for (let row = 0; row < mentee.length; row++) {
    const own = mentee[row] ?? 0;
    const taken = arc[row] ?? -1;
    const mentor = taken < 0 ? -1 : (network.target[taken] ?? 0);
    mentorOf[own] = mentor;
    menteePrice[own] = taken < 0 ? 0 : -(network.cost[taken] ?? 0) - (price[mentor] ?? 0);
  }
  return { mentee: menteePrice, mentor: price };
}

/** What the first stage may start from, as long as it counted in the same units. */
function earlierFor({ instance, plan }: StageTask, from: StageWay['from']): Earlier | null {
  const stage = from?.certificate.stages[0];
  if (!from || !stage || stage.levels[0] !== plan.levels[0] || stage.weights.join() !== plan.weights.join())
    return null;
  if (from.mentorOf.length !== instance.menteeIds.length || stage.mentorPrice.length !== instance.mentorIds.length)
    return null;
  return { price: stage.mentorPrice, mentorOf: from.mentorOf };
}
