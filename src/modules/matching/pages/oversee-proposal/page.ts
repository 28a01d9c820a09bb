import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Context, page, uuid } from '../../../../platform/http/index.ts';
import { overseesProposal } from '../../policy.ts';
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

export const overseeProposalPage = page({ ...overseen, path, view });
