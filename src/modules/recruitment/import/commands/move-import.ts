import { type Tx, within } from '../../../../platform/db/index.ts';
import { nextState } from '../../../../platform/lifecycle/index.ts';
import { type ImportMove, importLifecycle, importState, type WhyNot } from '../lifecycle.ts';
import type { ImportTables } from '../tables.ts';

interface Moving {
  readonly id: string;
  readonly move: ImportMove;
  readonly why?: WhyNot;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** False when somebody was there first: in another tab, or a second press of the button. */
export async function moveImport(tx: Tx, { id, move, why, by, now }: Moving): Promise<boolean> {
  const tables = within<ImportTables>(tx);
  const last = await tables
    .selectFrom('recruitment.import_change')
    .select(['turn', 'state'])
    .where('import', '=', id)
    .orderBy('turn', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const state = nextState(importLifecycle, importState.parse(last.state), move);
  if (state === null) return false;
  await tables
    .insertInto('recruitment.import_change')
    .values({ import: id, turn: last.turn + 1, state, at: now, by_person: by, why: why ?? null })
    .execute();
  return true;
}
