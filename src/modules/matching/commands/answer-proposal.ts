import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { recordMatching } from '../events.ts';
import { isUnanswered } from '../lifecycle.ts';
import { closeProposal } from './close-proposal.ts';
import { goAhead } from './go-ahead.ts';
import { moveProposal, type Standing } from './move-proposal.ts';
import { noteAnswer } from './note-answer.ts';

export interface Answering {
  readonly programme: Programme;
  /** Read with its lock held. */
  readonly proposal: Standing;
  /** Whose answer it is. */
  readonly person: string;
  readonly yes: boolean;
  /** The person, or the coordinator to whom they said it. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

export type Answered = 'noted' | 'both' | 'closed' | 'not-open';

/** One of the two says yes to meeting, or not this time. The second yes lets them reach each other. */
export async function answerProposal(tx: Tx, answering: Answering): Promise<Answered> {
  const { programme, proposal, person, yes, by, now } = answering;
  if (!isUnanswered(proposal.state)) return 'not-open';
  if (!(await noteAnswer(tx, { ...answering, question: 'match' }))) return 'noted';
  if (!yes) {
    await closeProposal(tx, { proposal, move: 'decline', knows: [person], by, now });
    return 'closed';
  }
  if (proposal.state === 'offered') {
    await moveProposal(tx, { proposal, move: 'accept', by, now });
    await record(tx, 'matching.proposal-accepted-by-one', answering);
    return 'noted';
  }
  const accepted = await moveProposal(tx, { proposal, move: 'accept-too', by, now });
  if (!accepted) return 'not-open';
  await sql`SELECT matching.let_reach(${proposal.id}, ${now})`.execute(within(tx));
  if (!programme.settings.terms.discoveryCall.needed) return goAhead(tx, { programme, proposal: accepted, by, now });
  await tellBoth(tx, answering);
  await record(tx, 'matching.proposal-accepted', answering);
  return 'both';
}

async function tellBoth(tx: Tx, { proposal: { id, mentee, mentor }, now }: Answering): Promise<void> {
  for (const person of [mentee, mentor])
    await post(tx, { kind: 'matching.accepted', to: { person }, ids: { proposal: id }, dueAt: now });
}

const record = (
  tx: Tx,
  type: 'matching.proposal-accepted-by-one' | 'matching.proposal-accepted',
  { programme, proposal: { id, request }, by, now }: Answering,
) => recordMatching(tx, { type, programme: programme.id, ids: { proposal: id, request }, by, at: now });
