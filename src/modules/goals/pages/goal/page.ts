import { z } from 'zod';
import { day, optional, shortText } from '../../../../platform/forms/index.ts';
import { action, explain, page, uuid } from '../../../../platform/http/index.ts';
import { addStep } from '../../commands/add-step.ts';
import { moveGoal } from '../../commands/move-goal.ts';
import { moveStep } from '../../commands/move-step.ts';
import type { GoalMove, StepMove } from '../../lifecycle.ts';
import { mayChangeGoals, mayKeepGoals } from '../../policy.ts';
import { atGoal, goalParams } from '../at-goal.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const goalPage = page({
  path: '/goals/:goal',
  params: goalParams,
  load: atGoal,
  may: (actor, { relationship }) => mayKeepGoals(actor, relationship),
  view,
  form: () =>
    z.object({
      step: shortText({ missing: words.stepMissing, max: 500 }),
      due: optional(day({ missing: words.dueMissing, what: words.dueWhat })),
    }),
  submit: async ({ tx, actor, facts: { goal, relationship }, input, now, services }) => {
    if (!mayChangeGoals(actor, relationship)) return explain(words.over);
    await addStep(tx, services.sealing, { goal, text: input.step, dueOn: input.due, by: actor.person, now });
    return null;
  },
  next: ({ params }) => ({ to: `/goals/${params.goal}`, notice: words.added }),
});

const goalMove = (end: string, move: GoalMove, notice: string) =>
  action({
    path: `/goals/:goal/${end}`,
    params: goalParams,
    load: atGoal,
    may: (actor, { relationship }) => mayKeepGoals(actor, relationship),
    submit: async ({ tx, actor, facts: { goal, relationship }, now }) => {
      if (!mayChangeGoals(actor, relationship)) return explain(words.over);
      await moveGoal(tx, { goal, move, by: actor.person, now });
      return null;
    },
    next: ({ params }) => ({ to: `/goals/${params.goal}`, notice }),
  });

const stepMove = (end: string, move: StepMove) =>
  action({
    path: `/goals/:goal/steps/:step/${end}`,
    params: goalParams.extend({ step: uuid }),
    load: async (context) => {
      const at = await atGoal(context);
      const step = at?.goal.steps.find(({ id }) => id === context.params.step);
      return at && step ? { ...at, step } : null;
    },
    may: (actor, { relationship }) => mayKeepGoals(actor, relationship),
    submit: async ({ tx, actor, facts: { step, relationship }, now }) => {
      if (!mayChangeGoals(actor, relationship)) return explain(words.over);
      await moveStep(tx, { step, move, by: actor.person, now });
      return null;
    },
    next: ({ params }: { params: z.infer<typeof goalParams> }) => `/goals/${params.goal}`,
  });

export const goalActions = [
  goalMove('reached', 'reach', words.reached),
  goalMove('set-aside', 'set-aside', words.aside),
  goalMove('reopen', 'reopen', words.reopened),
  stepMove('done', 'finish'),
  stepMove('not-done', 'reopen'),
];
