import { z } from 'zod';
import { emailAddress, shortText } from '../../../../platform/forms/index.ts';
import { explain, page, refuse, uuid } from '../../../../platform/http/index.ts';
import { personWith } from '../../../accounts/index.ts';
import { redirectExpression } from '../../commands/redirect-expression.ts';
import { mayDecide } from '../../policy.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** The manager is away, has moved on, or was never the right one: another is asked. */
export const redirectionPage = page({
  path: '/expressions/:expression/manager',
  params: z.object({ expression: uuid }),
  load: ({ tx, params, lock }) => readExpression(tx, params.expression, { lock }),
  may: (actor, expression) => mayDecide(actor, expression),
  form: () =>
    z.object({
      name: shortText({ missing: words.nameMissing, max: 120 }),
      email: emailAddress({ missing: words.emailMissing }),
    }),
  fill: ({ manager }) => ({ name: manager?.name ?? '', email: manager?.email ?? '' }),
  view: ({ facts, form }) => view({ expression: facts, form }),
  submit: async ({ tx, actor, facts: { id, person }, input, now }) => {
    if ((await personWith(tx, input.email)) === person) return refuse({ email: words.own });
    return (await redirectExpression(tx, { ...input, expression: id, by: actor.person, now })) || explain(words.over);
  },
  next: ({ facts, input }) => ({
    to: `/programmes/${facts.programme}/expressions/with-managers`,
    notice: words.sent(input.name),
  }),
});
