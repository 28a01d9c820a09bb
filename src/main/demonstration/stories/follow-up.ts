import { actionsOf } from '../../../modules/sessions/index.ts';
import type { ActionPlan, GoalPlan, PairPlan } from '../data/pair.ts';
import type { Story } from '../telling/stories.ts';
import { pairOf } from './pair.ts';
import { dateBoxes, type Region } from './region.ts';

/** What the mentee works towards, step by step. */
export async function* keepGoal(region: Region, plan: PairPlan, { text, made, steps, reached }: GoalPlan): Story {
  const { teller } = region;
  yield teller.calendar.ago(made, '19:10');
  const { path, people } = await pairOf(region, plan);
  const goal = await teller.post(people.mentee, `${path}/goals`, { goal: text });
  for (const step of steps) await teller.post(people.mentee, goal, { step, ...dateBoxes('due', null) });
  if (reached === undefined) return;
  yield teller.calendar.ago(reached, '17:45');
  await teller.post(people.mentee, `${goal}/reached`);
}

/** Somebody has done what they said they would. */
export async function* finishAction(region: Region, plan: PairPlan, { who, text, done }: ActionPlan): Story {
  if (done === undefined) return;
  const { teller } = region;
  yield teller.calendar.ago(done, '18:10');
  const { relationship, people } = await pairOf(region, plan);
  const by = people[who];
  const actions = await teller.as(by, (tx) => actionsOf(tx, teller.house.services.sealing, relationship));
  const action = actions.find((one) => one.text === text);
  if (!action) throw new Error(`${plan.mentee} and ${plan.mentor} did not agree on this: ${text}`);
  await teller.post(by, `/actions/${action.id}/done`);
}
