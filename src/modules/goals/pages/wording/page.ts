import { z } from 'zod';
import { longText } from '../../../../platform/forms/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { rewordGoal } from '../../commands/reword-goal.ts';
import { mayChangeGoals } from '../../policy.ts';
import { atGoal, goalParams } from '../at-goal.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const wordingPage = page({
  path: '/goals/:goal/wording',
  params: goalParams,
  load: atGoal,
  may: (actor, { relationship }) => mayChangeGoals(actor, relationship),
  view,
  form: () => z.object({ goal: longText({ missing: words.goalMissing, max: 2000 }) }),
  fill: ({ goal }) => ({ goal: goal.text }),
  draft: ({ goal }) => goal.id,
  submit: async ({ tx, actor, facts: { goal }, input, now, services }) => {
    await rewordGoal(tx, services.sealing, { goal, text: input.goal, by: actor.person, now });
  },
  next: ({ params }) => ({ to: `/goals/${params.goal}`, notice: words.done }),
});
