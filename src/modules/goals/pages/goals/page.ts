import { z } from 'zod';
import { longText } from '../../../../platform/forms/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams } from '../../../relationships/index.ts';
import { makeGoal } from '../../commands/make-goal.ts';
import { mayChangeGoals, mayKeepGoals } from '../../policy.ts';
import { goalsOf } from '../../queries/read-goals.ts';
import { words as goalWords } from '../goal/words.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const goalsPage = page({
  path: '/relationships/:relationship/goals',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && { ...at, goals: await goalsOf(context.tx, context.services.sealing, at.relationship.id) };
  },
  may: (actor, { relationship }) => mayKeepGoals(actor, relationship),
  view,
  form: () => z.object({ goal: longText({ missing: words.goalMissing, max: 2000 }) }),
  draft: ({ relationship }) => relationship.id,
  submit: async ({ tx, actor, facts: { relationship }, input, now, services }) => {
    if (!mayChangeGoals(actor, relationship)) return explain(goalWords.over);
    const { id, programme } = relationship;
    const goal = { relationship: id, programme, text: input.goal, by: actor.person, now };
    return makeGoal(tx, services.sealing, goal);
  },
  next: ({ result }) => ({ to: `/goals/${result}`, notice: words.added }),
});
