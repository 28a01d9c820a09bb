import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordProgrammeEvent } from '../events.ts';
import { type ProgrammeMove, type ProgrammeState, programmeLifecycle } from '../lifecycle.ts';
import type { Programme } from '../queries/read-programme.ts';
import { canOpen } from '../set-up.ts';
import type { ProgrammesTables } from '../tables.ts';

interface Moving {
  readonly programme: Programme;
  readonly move: ProgrammeMove;
  readonly why: string | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Opens, closes or reopens a programme; null when it is not in a state for that, or its set-up is not finished. */
export async function moveProgramme(tx: Tx, { programme, move, why, by, now }: Moving): Promise<ProgrammeState | null> {
  const state = nextState(programmeLifecycle, programme.state, move);
  if (!state || (move === 'open' && !canOpen(programme.settings))) return null;
  await within<ProgrammesTables>(tx)
    .insertInto('programmes.state_change')
    .values({ programme: programme.id, turn: programme.turn + 1, state, at: now, by_person: by, why })
    .execute();
  await recordProgrammeEvent(tx, { type: `programmes.programme-${state}`, programme: programme.id, by, at: now });
  return state;
}
