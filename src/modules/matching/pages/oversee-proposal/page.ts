import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { action, type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { closeProposal } from '../../commands/close-proposal.ts';
import { overseesProposal } from '../../policy.ts';
import { type AtProposal, atProposal } from '../at-proposal.ts';
import { candidatesPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

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

export const withdrawProposalAction = action({
  ...overseen,
  path: `${path}/withdrawal`,
  submit: async ({ tx, actor, facts: { proposal }, now }) => {
    const closed = await closeProposal(tx, { proposal, move: 'withdraw', knows: [], by: actor.person, now });
    return closed ? null : explain(words.notOpen);
  },
  next: ({ facts: { programme, proposal } }) => ({
    to: candidatesPath(programme.id, proposal.request),
    notice: words.withdrawn,
  }),
});
