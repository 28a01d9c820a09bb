import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { draftsOf } from '../../../../platform/drafts/index.ts';
import { action, type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { readPlace } from '../../../directory/index.ts';
import { withdrawRequest } from '../../commands/withdraw-request.ts';
import { lockProposal } from '../../queries/lock-proposal.ts';
import { lookedFor } from '../../queries/looked-for.ts';
import { latestRequest, readRequest } from '../../queries/read-request.ts';
import { toldByBoth } from '../../runs/told-by-both.ts';
import { matchingTerms } from '../../terms.ts';
import { ownRequestPath, requestJourneyPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ programme: uuid });
type Params = z.infer<typeof params>;

async function load({ tx, actor, params: { programme }, services, lock }: Context<SignedIn, Params, unknown>) {
  const place = await readPlace(tx, programme, actor.person);
  const id = place && (await latestRequest(tx, programme, actor.person));
  const request = id ? await readRequest(tx, services.sealing, { id, lock }) : null;
  const unsent = (await draftsOf(tx, actor.person, [requestJourneyPath])).find(({ subject }) => subject === programme);
  if (!place) return null;
  const { definition } = matchingTerms(place.programme);
  const asked = { programme, definition, mentee: actor.person, mentors: [] };
  const looksFor = request ? lookedFor(definition, (await toldByBoth(tx, services.sealing, asked)).mentee) : [];
  return { ...place, request, looksFor, unsentSince: unsent?.savedAt ?? null };
}
export type OwnRequestFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

const shared = {
  params,
  load,
  may: (_: SignedIn, { standing }: OwnRequestFacts) => standing.mentee,
} as const;

export const ownRequestPage = page({ ...shared, path: '/programmes/:programme/my-request', view });

export const takeBackAction = action({
  ...shared,
  path: '/programmes/:programme/my-request/withdrawal',
  submit: async ({ tx, actor, facts: { request }, now }) => {
    if (!request) return explain(words.notOpen);
    const proposal = request.proposal === null ? null : await lockProposal(tx, request.proposal);
    return (await withdrawRequest(tx, { request, proposal, by: actor.person, now })) ? null : explain(words.notOpen);
  },
  next: ({ params }) => ({ to: ownRequestPath(params.programme), notice: words.takenBack }),
});
