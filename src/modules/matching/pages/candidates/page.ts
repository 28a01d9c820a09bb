import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { action, explain, page, uuid } from '../../../../platform/http/index.ts';
import { letGoOfPair } from '../../commands/hold-pair.ts';
import { overseesRequest } from '../../policy.ts';
import { namesOf } from '../../queries/names-of.ts';
import { readCandidates } from '../../queries/read-candidates.ts';
import { readRequest } from '../../queries/read-request.ts';
import { decidedWords } from '../decided-words.ts';
import { candidatesPath } from '../paths.ts';
import { view } from './view.tsx';

const query = z.object({
  words: z.string().trim().max(200).catch(''),
  all: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

const path = '/programmes/:programme/matching/:request';
const params = z.object({ programme: uuid, request: uuid });

export const candidatesPage = page({
  path,
  params,
  query,
  load: ({ tx, params, query: { words, all, page: number }, services, now }) =>
    readCandidates(tx, services.sealing, { ...params, words, free: all !== 'yes', page: number, today: dayOf(now) }),
  may: (actor, { request }) => overseesRequest(actor, request),
  view,
});

/** Takes back what a coordinator decided by hand about these two. */
export const decidingAgainAction = action({
  path: `${path}/deciding-again`,
  params,
  load: async ({ tx, params: { programme, request: id }, services }) => {
    const request = await readRequest(tx, services.sealing, { id });
    return request?.programme === programme ? request : null;
  },
  may: overseesRequest,
  form: () => z.object({ mentor: uuid, kind: z.literal('neither') }),
  submit: async ({ tx, actor, facts: { programme, mentee, name }, input: { mentor }, now }) => {
    if (mentor === actor.person) return explain(decidedWords.notOwn);
    await letGoOfPair(tx, { programme, mentee, mentor, by: actor.person, now });
    return decidedWords.done.neither(name, (await namesOf(tx, [mentor])).get(mentor) ?? decidedWords.noName);
  },
  next: ({ params: { programme, request }, result }) => ({ to: candidatesPath(programme, request), notice: result }),
});
