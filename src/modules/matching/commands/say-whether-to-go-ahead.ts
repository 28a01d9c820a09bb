import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { isAgreed } from '../lifecycle.ts';
import type { Answered, Answering } from './answer-proposal.ts';
import { closeProposal } from './close-proposal.ts';
import { goAhead } from './go-ahead.ts';
import { noteAnswer } from './note-answer.ts';

/**
 * EM-08: after the call each says yes or no, and the other does not see which. Two yeses open the relationship; a no is a
 * rematch without blame.
 */
export async function sayWhetherToGoAhead(tx: Tx, answering: Answering): Promise<Answered> {
  const { programme, proposal, person, yes, by, now } = answering;
  if (!isAgreed(proposal.state)) return 'not-open';
  if (!(await noteAnswer(tx, { ...answering, question: 'go-ahead' }))) return 'noted';
  if (!yes) {
    await closeProposal(tx, { proposal, move: 'decline', knows: [person], by, now });
    return 'closed';
  }
  return (await bothSayYes(tx, proposal.id)) ? goAhead(tx, { programme, proposal, by, now }) : 'noted';
}

async function bothSayYes(tx: Tx, proposal: string): Promise<boolean> {
  const { rows } = await sql<{ both: boolean }>`
    SELECT matching.both_say_yes(${proposal}, 'go-ahead') AS both
  `.execute(within(tx));
  return rows[0]?.both ?? false;
}
