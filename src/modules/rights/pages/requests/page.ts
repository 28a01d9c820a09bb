import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { day, oneOf } from '../../../../platform/forms/index.ts';
import { action, page, refuse, uuid } from '../../../../platform/http/index.ts';
import { atProgramme, hubPath, programmeParams } from '../../at-programme.ts';
import { closeRequest, prepareRequest, recordRequest, withdrawRequest } from '../../commands/move-request.ts';
import { mayProtect } from '../../policy.ts';
import { nameOfPerson } from '../../queries/names-in.ts';
import { findPeople, type Request, requestsIn } from '../../queries/requests-in.ts';
import { ways } from '../../tables.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const requestsPage = page({
  path: '/programmes/:programme/data-protection/requests',
  params: programmeParams,
  query: z.object({ letters: z.string().max(200).catch('') }),
  load: async ({ tx, params, query, now }) => {
    const at = await atProgramme({ tx, params });
    if (!at) return null;
    const { id } = at.programme;
    const found = query.letters === '' ? null : await findPeople(tx, { programme: id, letters: query.letters });
    return { ...at, today: dayOf(now), requests: await requestsIn(tx, id), letters: query.letters, found };
  },
  may: mayProtect,
  form: () =>
    z.object({
      person: z.uuid({ error: words.whoMissing }),
      receivedOn: day({ missing: words.receivedMissing, what: words.receivedWhat }),
      cameBy: oneOf(ways, { missing: words.cameByMissing }),
    }),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: async ({ tx, actor, facts: { programme, today }, input, now }) => {
    if (Temporal.PlainDate.compare(input.receivedOn, today) > 0) return refuse({ receivedOn: words.receivedLater });
    if (Temporal.PlainDate.compare(input.receivedOn, today.subtract({ years: 1 })) < 0)
      return refuse({ receivedOn: words.receivedLongAgo });
    const known = await nameOfPerson(tx, { programme: programme.id, subject: input.person });
    if (known === null) return refuse({ person: words.whoMissing });
    return recordRequest(tx, { ...input, programme: programme.id, by: actor.person, now });
  },
  next: ({ params }) => ({ to: `${hubPath(params.programme)}/requests`, notice: words.saved }),
});

const requestParams = z.object({ programme: uuid, request: uuid });

interface Arriving {
  readonly tx: Tx;
  readonly params: z.infer<typeof requestParams>;
}

/** What every act on one request that is not closed starts from; which of them it is for, the act says. */
const oneRequest = (isFor: (request: Request) => boolean) => ({
  params: requestParams,
  may: mayProtect,
  load: async ({ tx, params }: Arriving) => {
    const at = await atProgramme({ tx, params });
    const request = at && (await requestsIn(tx, at.programme.id)).find(({ id }) => id === params.request);
    return at && request && request.closedAt === null && isFor(request) ? { ...at, request } : null;
  },
});

export const prepareRequestAction = action({
  ...oneRequest(({ preparedAt }) => preparedAt === null),
  path: '/programmes/:programme/data-protection/requests/:request/preparation',
  submit: ({ tx, actor, facts: { programme, request }, now }) =>
    prepareRequest(tx, { request, programme: programme.id, by: actor.person, now }),
  next: ({ params }) => ({ to: `${hubPath(params.programme)}/requests`, notice: words.prepared }),
});

export const closeRequestAction = action({
  ...oneRequest(({ preparedAt }) => preparedAt !== null),
  path: '/programmes/:programme/data-protection/requests/:request/closing',
  submit: ({ tx, actor, facts: { programme, request }, now }) =>
    closeRequest(tx, { request, programme: programme.id, by: actor.person, now }),
  next: ({ params }) => ({ to: `${hubPath(params.programme)}/requests`, notice: words.closedNow }),
});

export const withdrawRequestAction = action({
  ...oneRequest(() => true),
  path: '/programmes/:programme/data-protection/requests/:request/mistake',
  submit: ({ tx, actor, facts: { programme, request }, now }) =>
    withdrawRequest(tx, { request, programme: programme.id, by: actor.person, now }),
  next: ({ params }) => ({ to: `${hubPath(params.programme)}/requests`, notice: words.withdrawn }),
});
