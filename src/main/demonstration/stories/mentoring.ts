import { morePairsThatEnded } from '../data/more-pairs-that-ended.ts';
import type { PairPlan } from '../data/pair.ts';
import { pairsBeginning } from '../data/pairs-beginning.ts';
import { pairsThatEnded } from '../data/pairs-that-ended.ts';
import { pairsUnderWay } from '../data/pairs-under-way.ts';
import type { Story } from '../telling/stories.ts';
import { close } from './close.ts';
import { finishAction, keepGoal } from './follow-up.ts';
import { match } from './match.ts';
import { meet } from './meet.ts';
import { type Pair, pairOf } from './pair.ts';
import type { Region } from './region.ts';

const plans = [...pairsThatEnded, ...morePairsThatEnded, ...pairsUnderWay, ...pairsBeginning];

/** Everybody who looks for a mentor, and what comes of it. */
export const mentoring = (region: Region): readonly Story[] => plans.flatMap((plan) => together(region, plan));

function together(region: Region, plan: PairPlan): readonly Story[] {
  const { goals = [], sessions = [] } = plan.mentoring ?? {};
  const actions = sessions.flatMap((session) => (typeof session === 'number' ? [] : (session.actions ?? [])));
  return [
    workTogether(region, plan),
    ...goals.map((goal) => keepGoal(region, plan, goal)),
    ...actions.map((action) => finishAction(region, plan, action)),
  ];
}

/** Two people, from the request to wherever they are today. */
async function* workTogether(region: Region, plan: PairPlan): Story {
  if (!(yield* match(region, plan))) return;
  const pair = await pairOf(region, plan);
  yield* agree(pair, plan);
  if (!plan.mentoring) return;
  yield* meet(pair, plan.mentoring);
  yield* close(pair, plan.mentoring);
}

/** EM-09: both read and sign. */
async function* agree({ region: { teller }, path, people }: Pair, { request: { asked }, reached }: PairPlan): Story {
  yield teller.calendar.ago(asked - 15, '18:00');
  await teller.post(people.mentee, `${path}/agreement`, { agree: 'yes' });
  if (reached === 'mentee signed') return;
  yield teller.calendar.ago(asked - 17, '18:40');
  await teller.post(people.mentor, `${path}/agreement`, { agree: 'yes' });
}
