import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, page, several, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { settleChases } from '../../commands/settle-chases.ts';
import { mayChase } from '../../policy.ts';
import { countToChase, toChase } from '../../queries/to-chase.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const perPage = 50;

export const chaseListPage = page({
  path: '/programmes/:programme/to-chase',
  params: z.object({ programme: uuid }),
  query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  load: async ({ tx, params, query, now }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const today = dayOf(now);
    const { all } = await countToChase(tx, programme.id, today);
    const people = await toChase(tx, { programme: programme.id, most: perPage, skip: (query.page - 1) * perPage });
    return { programme, people, today, pages: Math.max(1, Math.ceil(all / perPage)) };
  },
  may: (actor, { programme }) => mayChase(actor, programme.id),
  form: () =>
    z.object({
      ticked: several(z.array(uuid).min(1, words.noneTicked).max(perPage)),
    }),
  view: ({ facts, query, form }) => view({ ...facts, page: query.page, form }),
  submit: async ({ tx, params, input, now }) =>
    (await settleChases(tx, { programme: params.programme, people: input.ticked, now })) || explain(words.already),
  next: ({ params, result }) => ({ to: `/programmes/${params.programme}/to-chase`, notice: words.settled(result) }),
});
