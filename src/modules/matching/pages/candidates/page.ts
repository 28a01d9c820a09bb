import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { overseesRequest } from '../../policy.ts';
import { readCandidates } from '../../queries/read-candidates.ts';
import { view } from './view.tsx';

const query = z.object({
  words: z.string().trim().max(200).catch(''),
  all: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export const candidatesPage = page({
  path: '/programmes/:programme/matching/:request',
  params: z.object({ programme: uuid, request: uuid }),
  query,
  load: ({ tx, params, query: { words, all, page: number }, services, now }) =>
    readCandidates(tx, services.sealing, { ...params, words, free: all !== 'yes', page: number, today: dayOf(now) }),
  may: (actor, { request }) => overseesRequest(actor, request),
  view,
});
