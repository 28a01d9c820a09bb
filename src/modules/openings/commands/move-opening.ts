import { audit } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { recordOpeningEvent } from '../events.ts';
import { type OpeningMove, openingLifecycle } from '../lifecycle.ts';
import type { OpeningFacts } from '../queries/read-opening.ts';
import type { OpeningsTables } from '../tables.ts';

interface Moving {
  readonly opening: OpeningFacts;
  readonly move: OpeningMove;
  /** Nobody where its time is over. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Confirms, refuses or ends it. False when its state does not allow it, or somebody else was first. */
export async function moveOpening(tx: Tx, { opening, move, by, now }: Moving): Promise<boolean> {
  const { id, programme, turn, hours, askedBy } = opening;
  const state = nextState(openingLifecycle, opening.state, move);
  if (state === null) return false;
  const tables = within<OpeningsTables>(tx);
  const replaced = await tables
    .updateTable('openings.state_change')
    .set({ replaced_at: now })
    .where('opening', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return false;
  const endsAt = state === 'open' ? now.add({ hours }) : null;
  await tables
    .insertInto('openings.state_change')
    .values({ opening: id, programme, turn: turn + 1, state, at: now, by_person: by, ends_at: endsAt })
    .execute();
  if (by) await audit(tx, { by, act: `${move} opening`, subject: id, at: now });
  await recordOpeningEvent(tx, { type: `openings.opening-${state}`, opening: id, programme, by, at: now });
  if (by !== askedBy && state !== 'over')
    await post(tx, { kind: 'openings.answered', to: { person: askedBy }, ids: { opening: id }, dueAt: now });
  return true;
}
