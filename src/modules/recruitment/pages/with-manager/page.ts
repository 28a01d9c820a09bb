import { z } from 'zod';
import { action, explain, page, several, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { remindManager } from '../../commands/remind-manager.ts';
import { mayDecide, mayRecruit } from '../../policy.ts';
import { countByState } from '../../queries/count-by-state.ts';
import { listWithManager } from '../../queries/list-with-manager.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const perPage = 50;

export const withManagerPage = page({
  path: '/programmes/:programme/expressions/with-managers',
  params: z.object({ programme: uuid }),
  query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  load: async ({ tx, params, query, now }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const { stuckAfterWorkingDays } = programme.settings.terms.endorsement.mentee;
    const asked = { programme: programme.id, stuckAfterWorkingDays, now };
    const waiting = await listWithManager(tx, { ...asked, skip: (query.page - 1) * perPage, most: perPage });
    const counts = await countByState(tx, programme.id);
    const count = counts.filter((one) => one.state === 'with-manager').reduce((sum, one) => sum + one.count, 0);
    return { programme, waiting, page: query.page, pages: Math.ceil(count / perPage) };
  },
  may: (actor, { programme }) => mayRecruit(actor, programme.id),
  form: () =>
    z.object({
      ticked: several(z.array(uuid).min(1, words.noneTicked).max(perPage)),
    }),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: async ({ tx, actor, facts: { programme, waiting }, input: { ticked }, now }) => {
    const those = waiting.filter(({ expression }) => ticked.includes(expression));
    const mine = those.filter(({ person }) => mayDecide(actor, { programme: programme.id, person }));
    let reminded = 0;
    for (const { expression } of mine) if (await remindManager(tx, { expression, now })) reminded += 1;
    return reminded > 0 ? reminded : explain(words.cannot);
  },
  next: ({ params, result }) => ({
    to: `/programmes/${params.programme}/expressions/with-managers`,
    notice: words.remindedSome(result),
  }),
});

export const remindManagerPage = action({
  path: '/expressions/:expression/manager/remind',
  params: z.object({ expression: uuid }),
  load: ({ tx, params, lock }) => readExpression(tx, params.expression, { lock }),
  may: (actor, expression) => mayDecide(actor, expression),
  submit: async ({ tx, facts: expression, now }) =>
    (await remindManager(tx, { expression: expression.id, now })) || explain(words.cannot),
  next: ({ facts }) => ({ to: `/programmes/${facts.programme}/expressions/with-managers`, notice: words.reminded }),
});
