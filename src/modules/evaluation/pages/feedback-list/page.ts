import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { maySeeList } from '../../policy.ts';
import { listFeedback } from '../../queries/list-feedback.ts';
import { view } from './view.tsx';

const onOnePage = 50;

export const feedbackListPage = page({
  path: '/programmes/:programme/feedback',
  params: z.object({ programme: uuid }),
  query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  load: async ({ tx, params, query, actor }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const wanted = {
      programme: programme.id,
      actor: actor.person,
      most: onOnePage + 1,
      skip: (query.page - 1) * onOnePage,
    };
    const found = await listFeedback(tx, wanted);
    return { programme, asked: found.slice(0, onOnePage), more: found.length > onOnePage };
  },
  may: (actor, { programme }) => maySeeList(actor, { programme: programme.id }),
  view: ({ facts, query }) => view({ ...facts, page: query.page }),
});
