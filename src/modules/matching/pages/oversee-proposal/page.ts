import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Context, page, uuid } from '../../../../platform/http/index.ts';
import { overseesProposal } from '../../policy.ts';
import { releasedFrom } from '../../queries/read-run-pairs.ts';
import { type AtProposal, atProposal } from '../at-proposal.ts';
import { view } from './view.tsx';

const path = '/programmes/:programme/proposals/:proposal';
const params = z.object({ programme: uuid, proposal: uuid });
type Params = z.infer<typeof params>;

/** What the coordinator's pages about one proposal have in common. */
export const overseen = {
  params,
  load: async (context: Context<SignedIn, Params, unknown>): Promise<AtProposal | null> => {
    const at = await atProposal(context);
    return at?.programme.id === context.params.programme ? at : null;
  },
  may: (actor: SignedIn, { proposal }: AtProposal) => overseesProposal(actor, proposal),
} as const;

/** With the run that it was offered from, if it was one. */
async function load(context: Context<SignedIn, Params, unknown>) {
  const at = await overseen.load(context);
  return at && { ...at, run: await releasedFrom(context.tx, at.proposal.id) };
}
export type OverseenFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

export const overseeProposalPage = page({ ...overseen, load, path, view });
