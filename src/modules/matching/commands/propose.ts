import { dayOf } from '../../../platform/clock/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { readLeaves } from '../../directory/index.ts';
import { introduce } from '../../people/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { takeSeat } from '../../relationships/index.ts';
import { answerBy } from '../clock.ts';
import { recordMatching } from '../events.ts';
import { proposalLifecycle } from '../lifecycle.ts';
import { pairFacts } from '../queries/pair-facts.ts';
import { type BrokenRule, rulesBroken } from '../rules.ts';
import type { Tables } from '../tables.ts';
import { matchingTerms } from '../terms.ts';
import { moveRequest } from './move-request.ts';

interface Proposing {
  readonly programme: Programme;
  readonly request: { readonly id: string; readonly mentee: string };
  readonly mentor: string;
  /** What the coordinator says to the mentee, when it is somebody they did not choose. */
  readonly kindWord: string | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

export type Proposed =
  | { readonly proposal: string }
  /** The request is not waiting any more, somebody else has won the last place, or these rules would be broken. */
  | { readonly refused: 'not-waiting' | 'no-room' | readonly BrokenRule[] };

/** Offers a match to both. The rules are asked again and the place is won here, so that nobody is ever offered too much. */
export async function propose(tx: Tx, proposing: Proposing): Promise<Proposed> {
  const { programme, request, mentor, by, now } = proposing;
  if (!(await moveRequest(tx, { request: request.id, move: 'offer', by, now }))) return { refused: 'not-waiting' };
  const today = dayOf(now);
  const pair = (await pairFacts(tx, { request: request.id, mentors: [mentor], today })).get(mentor);
  if (!pair) return { refused: 'not-waiting' };
  const broken = rulesBroken(pair, matchingTerms(programme));
  if (broken.length > 0) return { refused: broken };
  const proposal = newId();
  if (!(await takeSeat(tx, { programme: programme.id, mentor, holder: proposal, heldFor: 'proposal', now })))
    return { refused: 'no-room' };
  await write(tx, proposal, { ...proposing, metBefore: pair.pairedBefore });
  await tellBoth(tx, proposal, proposing);
  return { proposal };
}

async function write(tx: Tx, proposal: string, proposing: Proposing & { metBefore: boolean }): Promise<void> {
  const { programme, request, mentor, kindWord, metBefore, by, now } = proposing;
  const { mentee } = request;
  const offeredOn = dayOf(now);
  const leaves = await readLeaves(tx, { programme: programme.id, people: [mentee, mentor], from: offeredOn });
  const [state] = proposalLifecycle.states;
  const tables = within<Tables>(tx);
  await tables
    .insertInto('matching.proposal')
    .values({
      id: proposal,
      programme: programme.id,
      request: request.id,
      mentee,
      mentor,
      state,
      turn: 1,
      state_since: now,
      offered_at: now,
      offered_by: by,
      answer_by: answerBy({ offeredOn, workingDays: programme.settings.terms.matching.answerWorkingDays, leaves }),
      met_before: metBefore,
    })
    .execute();
  await tables
    .insertInto('matching.proposal_change')
    .values({ proposal, turn: 1, state, at: now, by_person: by })
    .execute();
  if (kindWord !== null) await tables.insertInto('matching.kind_word').values({ proposal, body: kindWord }).execute();
}

/** From now on each knows the other's name and post; how to reach each other follows when both have said yes. */
async function tellBoth(tx: Tx, proposal: string, { programme, request, mentor, by, now }: Proposing): Promise<void> {
  const { mentee } = request;
  const name = { audience: 'person', extent: 'name', now } as const;
  await introduce(tx, { ...name, person: mentee, audienceId: mentor });
  await introduce(tx, { ...name, person: mentor, audienceId: mentee });
  for (const person of [mentee, mentor])
    await post(tx, { kind: 'matching.proposed', to: { person }, ids: { proposal }, dueAt: now });
  const ids = { proposal, request: request.id };
  await recordMatching(tx, { type: 'matching.proposal-made', programme: programme.id, ids, by, at: now });
}
