import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { endIntroduction, introduce } from '../../people/index.ts';
import { recordDirectoryEvent } from '../events.ts';
import { type PortraitMove, portraitLifecycle } from '../lifecycle.ts';
import type { Portrait } from '../queries/read-portrait.ts';
import type { Tables } from '../tables.ts';
import { refreshPortrait } from './refresh-portrait.ts';

interface Moving {
  /** Read with its lock held. */
  readonly portrait: Portrait;
  readonly move: PortraitMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

const events = {
  publish: 'directory.portrait-published',
  'take-down': 'directory.portrait-taken-down',
  confirm: 'directory.portrait-confirmed',
} as const;

/** How long a profile stands before its mentor is asked whether it is still right. */
const reviewAfter = { months: 12 } as const;

/** Publishes a profile, takes it down, or confirms that it is still right; false when its state does not allow that. */
export async function movePortrait(tx: Tx, { portrait, move, by, now }: Moving): Promise<boolean> {
  const { id, programme, mentor, turn } = portrait;
  const state = nextState(portraitLifecycle, portrait.state, move);
  if (!state || (move === 'publish' && !portrait.answers)) return false;
  const shown = state === 'published';
  await within<Tables>(tx)
    .insertInto('directory.portrait_change')
    .values({ portrait: id, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  await within<Tables>(tx)
    .updateTable('directory.portrait')
    .set({ state, turn: turn + 1, review_on: shown ? dayOf(now).add(reviewAfter) : null })
    .$if(move === 'publish', (query) => query.set({ published_at: now }))
    .where('id', '=', id)
    .execute();
  await refreshPortrait(tx, id);
  const introduction = { person: mentor, audience: 'programme', audienceId: programme, extent: 'name', now } as const;
  if (shown) await introduce(tx, introduction);
  else await endIntroduction(tx, introduction);
  await recordDirectoryEvent(tx, { type: events[move], programme, person: mentor, by, at: now });
  return true;
}
