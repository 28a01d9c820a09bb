import { type Tx, within } from '../../../platform/db/index.ts';
import type { Standing } from '../commands/move-proposal.ts';
import type { Tables } from '../tables.ts';
import { lockProposal } from './lock-proposal.ts';

export interface Party {
  readonly person: string;
  /** Null once the two are strangers again. */
  readonly name: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Call {
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly method: 'in-person' | 'online' | 'telephone';
  readonly place: string | null;
  readonly sequence: number;
}

export interface Answer {
  readonly person: string;
  readonly question: 'match' | 'go-ahead';
  readonly yes: boolean;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** A proposal with all of it that the actor may see: their own answers, and to a coordinator both. */
export interface Proposal extends Standing {
  readonly offeredAt: Temporal.Instant;
  readonly stateSince: Temporal.Instant;
  readonly answerBy: Temporal.PlainDate;
  readonly parties: Readonly<Record<'mentee' | 'mentor', Party>>;
  readonly call: Call | null;
  readonly answers: readonly Answer[];
}

export async function readProposal(tx: Tx, id: string, { lock = false } = {}): Promise<Proposal | null> {
  if (lock) await lockProposal(tx, id);
  const row = await within<Tables>(tx)
    .selectFrom('matching.proposal as p')
    .select(['p.id', 'p.programme', 'p.request', 'p.mentee', 'p.mentor', 'p.state', 'p.turn'])
    .select(['p.met_before as metBefore', 'p.offered_at as offeredAt', 'p.state_since as stateSince'])
    .select(['p.answer_by as answerBy'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const parties = {
    mentee: await readParty(tx, row.mentee),
    mentor: await readParty(tx, row.mentor),
  };
  return { ...row, parties, call: await readCall(tx, id), answers: await readAnswers(tx, id) };
}

async function readParty(tx: Tx, person: string): Promise<Party> {
  const row = await within<Tables>(tx)
    .selectFrom('people.current_person as n')
    .leftJoin('people.current_contact as c', 'c.person', 'n.id')
    .select(['n.name', 'n.title', 'n.organisation_name as organisation', 'c.email', 'c.phone'])
    .where('n.id', '=', person)
    .executeTakeFirst();
  return { person, ...(row ?? { name: null, title: null, organisation: null, email: null, phone: null }) };
}

async function readCall(tx: Tx, proposal: string): Promise<Call | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.discovery_call')
    .select(['starts_at as startsAt', 'minutes', 'method', 'place', 'sequence'])
    .where('proposal', '=', proposal)
    .executeTakeFirst();
  return row ?? null;
}

const readAnswers = (tx: Tx, proposal: string): Promise<readonly Answer[]> =>
  within<Tables>(tx)
    .selectFrom('matching.answer')
    .select(['person', 'question', 'yes', 'at', 'by_person as by'])
    .where('proposal', '=', proposal)
    .orderBy('at')
    .execute();

/** What the coordinator said to the mentee; the mentor is shown none. */
export async function readKindWord(tx: Tx, proposal: string): Promise<string | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.kind_word')
    .select('body')
    .where('proposal', '=', proposal)
    .executeTakeFirst();
  return row?.body ?? null;
}
