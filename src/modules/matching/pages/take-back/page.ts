import { explain, page } from '../../../../platform/http/index.ts';
import { closeProposal } from '../../commands/close-proposal.ts';
import { overseen } from '../oversee-proposal/page.ts';
import { candidatesPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** Both are told: so what they will hear, and what follows, is read first. */
export const takeBackMatchPage = page({
  ...overseen,
  path: '/programmes/:programme/proposals/:proposal/withdrawal',
  view,
  submit: async ({ tx, actor, facts: { proposal }, now }) => {
    const closed = await closeProposal(tx, { proposal, move: 'withdraw', knows: [], by: actor.person, now });
    return closed ? null : explain(words.notOpen);
  },
  next: ({ facts: { programme, proposal } }) => ({
    to: candidatesPath(programme.id, proposal.request),
    notice: words.done(proposal.parties.mentee.name ?? words.gone, proposal.parties.mentor.name ?? words.gone),
  }),
});
