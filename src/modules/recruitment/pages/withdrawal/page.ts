import { z } from 'zod';
import { explain, page, uuid } from '../../../../platform/http/index.ts';
import { withdrawExpression } from '../../commands/withdraw-expression.ts';
import { isOwn, mayRecruit } from '../../policy.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** For the person, or for the coordinator whom they told. */
export const withdrawalPage = page({
  path: '/expressions/:expression/withdrawal',
  params: z.object({ expression: uuid }),
  load: async ({ tx, actor, params, lock }) => {
    const expression = await readExpression(tx, params.expression, { lock });
    return expression && { expression, own: isOwn(actor, expression) };
  },
  may: (actor, { expression, own }) => own || mayRecruit(actor, expression.programme),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts: { expression, own }, now }) => {
    const done = await withdrawExpression(tx, { expression: expression.id, by: actor.person, now });
    return done ? own : explain(words.over);
  },
  next: ({ facts: { expression }, result: own }) => ({
    to: own ? `/expressions/${expression.id}` : `/programmes/${expression.programme}/expressions/${expression.id}`,
    notice: words.done,
  }),
});
