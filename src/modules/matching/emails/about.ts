import type { Composing, Email } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { type Call, type Proposal, readProposal } from '../queries/read-proposal.ts';

export interface About {
  readonly proposal: Proposal;
  readonly side: 'mentee' | 'mentor';
  /** The other of the two, as far as somebody who gets a mail may know: by name. */
  readonly other: string;
  readonly call: Call | null;
  /** Who arranges the first call, as the programme says. */
  readonly arranges: boolean;
  /** What every mail about a match has in common. */
  readonly frame: Pick<Email, 'from' | 'because' | 'replyTo'>;
  /** The page of the match. */
  readonly address: string;
}

/** What a mail about a match is made from; null when it is about nobody any more. */
export async function about({ tx, ids, to, page }: Composing<'proposal'>): Promise<About | null> {
  const proposal = await readProposal(tx, ids.proposal);
  const programme = proposal && (await readProgramme(tx, proposal.programme));
  if (!proposal || !programme || to.person === null) return null;
  if (to.person !== proposal.mentee && to.person !== proposal.mentor) return null;
  const side = to.person === proposal.mentee ? 'mentee' : 'mentor';
  const { contact, terms } = programme.settings;
  return {
    proposal,
    side,
    other: proposal.parties[side === 'mentee' ? 'mentor' : 'mentee'].name ?? 'somebody',
    call: proposal.call,
    arranges: terms.discoveryCall.arrangedBy === side,
    frame: {
      from: programme.name,
      because: `You get this mail because you take part in ${programme.name}.`,
      ...(contact && { replyTo: { name: contact.name, address: contact.email } }),
    },
    address: page(`/proposals/${proposal.id}`),
  };
}
