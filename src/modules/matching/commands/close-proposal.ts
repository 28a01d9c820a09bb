import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { endIntroduction } from '../../people/index.ts';
import { freeSeat } from '../../relationships/index.ts';
import { recordMatching } from '../events.ts';
import { proposalLifecycle } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';
import { moveProposal, type Standing } from './move-proposal.ts';
import { moveRequest } from './move-request.ts';

interface Closing {
  /** Read with its lock held. */
  readonly proposal: Standing;
  readonly move: 'decline' | 'lapse' | 'withdraw';
  /** Who need not be told: they did it themselves. */
  readonly knows: readonly string[];
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

const events = {
  decline: 'matching.proposal-not-this-time',
  lapse: 'matching.proposal-lapsed',
  withdraw: 'matching.proposal-withdrawn',
} as const;

const mails = {
  decline: 'matching.not-this-time',
  lapse: 'matching.lapsed',
  withdraw: 'matching.not-this-time',
} as const;

/**
 * A proposal comes to nothing, without blame: the place is free again, the request waits again, the two are strangers again,
 * and whoever does not know is told kindly. False when it was over already.
 */
export async function closeProposal(tx: Tx, { proposal, move, knows, by, now }: Closing): Promise<boolean> {
  const { id, programme, request, mentee, mentor } = proposal;
  if (!nextState(proposalLifecycle, proposal.state, move)) return false;
  // Before the proposal itself: a mentor sees the request only while the match is on offer.
  await moveRequest(tx, { request, move: 'look-again', by, now });
  await moveProposal(tx, { proposal, move, by, now });
  await freeSeat(tx, id);
  if (!proposal.metBefore) await makeStrangers(tx, proposal, now);
  for (const person of [mentee, mentor].filter((one) => !knows.includes(one)))
    await post(tx, {
      kind: mails[move],
      to: { person },
      ids: { proposal: id },
      dueAt: now,
      once: `${id}/${move}/${person}`,
    });
  for (const person of await inAnyDiary(tx, proposal, now))
    await post(tx, { kind: 'matching.call-cancelled', to: { person }, ids: { proposal: id }, dueAt: now });
  await recordMatching(tx, { type: events[move], programme, ids: { proposal: id, request }, by, at: now });
  return true;
}

async function makeStrangers(tx: Tx, { mentee, mentor }: Standing, now: Temporal.Instant): Promise<void> {
  for (const extent of ['name', 'contact'] as const) {
    await endIntroduction(tx, { person: mentee, audience: 'person', audienceId: mentor, extent, now });
    await endIntroduction(tx, { person: mentor, audience: 'person', audienceId: mentee, extent, now });
  }
}

/** A call that is still to come stands in two diaries. */
async function inAnyDiary(tx: Tx, { id, mentee, mentor }: Standing, now: Temporal.Instant): Promise<readonly string[]> {
  const call = await within<Tables>(tx)
    .selectFrom('matching.discovery_call')
    .select('proposal')
    .where('proposal', '=', id)
    .where('starts_at', '>', now)
    .executeTakeFirst();
  return call ? [mentee, mentor] : [];
}
