import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { workbook } from '../../../../platform/documents/index.ts';
import { type Context, download, page, uuid } from '../../../../platform/http/index.ts';
import { type Programme, readProgramme } from '../../../programmes/index.ts';
import { maySeeList, maySeeReview } from '../../policy.ts';
import { readReview } from '../../queries/read-review.ts';
import { sheetsOf } from './sheets.ts';
import { view } from './view.tsx';

const params = z.object({ programme: uuid });

const load = async ({ tx, params: { programme: id } }: Context<SignedIn, z.infer<typeof params>, unknown>) => {
  const programme = await readProgramme(tx, id);
  return programme && { programme, review: await readReview(tx, programme) };
};

const may = (actor: SignedIn, { programme }: { readonly programme: Programme }) =>
  maySeeReview(actor, { programme: programme.id });

export const qualityReviewPage = page({
  path: '/programmes/:programme/quality-review',
  params,
  load,
  may,
  view: ({ facts, actor }) => view({ ...facts, list: maySeeList(actor, { programme: facts.programme.id }) }),
});

export const qualityReviewWorkbook = download({
  path: '/programmes/:programme/quality-review.xlsx',
  params,
  load,
  may,
  fresh: false,
  file: async ({ facts: { programme, review }, now }) => ({
    name: `quality-review-${programme.slug}-${dayOf(now)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await workbook(sheetsOf(review)),
  }),
});
