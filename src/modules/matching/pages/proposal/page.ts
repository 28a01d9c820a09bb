import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { oneOf } from '../../../../platform/forms/index.ts';
import { type Context, explain, page } from '../../../../platform/http/index.ts';
import { readPortrait } from '../../../directory/index.ts';
import { answerProposal } from '../../commands/answer-proposal.ts';
import { isLive } from '../../lifecycle.ts';
import { isParty, sideOf } from '../../policy.ts';
import { readWords } from '../../queries/read-request.ts';
import { readReasons, releasedFrom } from '../../queries/read-run-pairs.ts';
import { whyThisSchema } from '../../runs/reasons.ts';
import { type AtProposal, atProposal, proposalParams } from '../at-proposal.ts';
import { proposalPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

async function load(context: Context<SignedIn, { proposal: string }, unknown>) {
  const { tx, actor, services, now } = context;
  const at = await atProposal(context);
  const side = at && sideOf(actor, at.proposal);
  if (!side) return null;
  const { proposal } = at;
  const open = isLive(proposal.state);
  const { request: id, programme, mentee, mentor } = proposal;
  return {
    ...at,
    side,
    now,
    portrait: open && side === 'mentee' ? await readPortrait(tx, { programme, mentor }) : null,
    why: open && side === 'mentee' ? await whyMatched(context, proposal) : null,
    hopes: open && side === 'mentor' ? await readWords(tx, services.sealing, { id, programme, mentee }) : null,
  };
}

/** Why the mentor was suggested, in what the mentee may be told of it; null for a match that was made by hand. */
async function whyMatched(
  { tx, services }: Context<SignedIn, { proposal: string }, unknown>,
  { id, request, mentee }: AtProposal['proposal'],
) {
  const run = await releasedFrom(tx, id);
  if (run === null) return null;
  const reasons = await readReasons(tx, services.sealing, { run, audience: 'mentee', of: [{ request, mentee }] });
  const { data } = whyThisSchema.safeParse(reasons.get(request));
  return data ?? null;
}

export type ProposalFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A match as each of the two sees it: the other by name, what speaks for it, and what is to be done next. */
export const proposalPage = page({
  path: '/proposals/:proposal',
  params: proposalParams,
  load,
  may: (actor, { proposal }) => isParty(actor, proposal),
  view,
  form: () => z.object({ answer: oneOf(['yes', 'no'], { missing: words.askMissing }) }),
  submit: async ({ tx, actor, facts: { programme, proposal }, input, now }) => {
    const yes = input.answer === 'yes';
    const answered = await answerProposal(tx, {
      programme,
      proposal,
      person: actor.person,
      yes,
      by: actor.person,
      now,
    });
    return answered === 'not-open' ? explain(words.notOpen) : answered;
  },
  next: ({ params, result }) => ({ to: proposalPath(params.proposal), notice: notices[result] }),
});

const notices = { noted: words.noted, both: words.bothYes, closed: words.closed } as const;
