import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { type RequestMove, type RequestState, requestLifecycle } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

interface Moving {
  readonly request: string;
  readonly move: RequestMove;
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Moves a request, held still while it is read; null when it is not in a state for that. */
export async function moveRequest(tx: Tx, { request, move, by, now }: Moving): Promise<RequestState | null> {
  const tables = within<Tables>(tx);
  const row = await tables
    .selectFrom('matching.request')
    .select(['state', 'turn'])
    .where('id', '=', request)
    .forUpdate()
    .executeTakeFirst();
  const state = row && nextState(requestLifecycle, row.state, move);
  if (!state) return null;
  const turn = row.turn + 1;
  await tables.insertInto('matching.request_change').values({ request, turn, state, at: now, by_person: by }).execute();
  await tables.updateTable('matching.request').set({ state, turn }).where('id', '=', request).execute();
  return state;
}
