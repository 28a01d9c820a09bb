import { z } from 'zod';
import { oneOf } from '../../../../platform/forms/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { sayWhetherToGoAhead } from '../../commands/say-whether-to-go-ahead.ts';
import { isAgreed } from '../../lifecycle.ts';
import { isParty, sideOf } from '../../policy.ts';
import { atProposal, proposalParams } from '../at-proposal.ts';
import { proposalPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** EM-08: after the call, privately. */
export const decisionPage = page({
  path: '/proposals/:proposal/decision',
  params: proposalParams,
  load: async (context) => {
    const at = await atProposal(context);
    const side = at && sideOf(context.actor, at.proposal);
    if (!side || !isAgreed(at.proposal.state)) return null;
    return { ...at, other: at.proposal.parties[side === 'mentee' ? 'mentor' : 'mentee'].name ?? '' };
  },
  may: (actor, { proposal }) => isParty(actor, proposal),
  view,
  form: () => z.object({ answer: oneOf(['yes', 'no'], { missing: words.missing }) }),
  submit: async ({ tx, actor, facts: { programme, proposal }, input, now }) => {
    const yes = input.answer === 'yes';
    const answering = { programme, proposal, person: actor.person, yes, by: actor.person, now };
    const answered = await sayWhetherToGoAhead(tx, answering);
    return answered === 'not-open' ? explain(words.notOpen) : answered;
  },
  next: ({ params, result }) =>
    result === 'noted'
      ? { to: proposalPath(params.proposal), notice: words.noted }
      : { to: '/', notice: result === 'both' ? words.both : words.closed },
});
