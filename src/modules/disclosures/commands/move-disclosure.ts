import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { recordDisclosureEvent } from '../events.ts';
import { type DisclosureMove, disclosureLifecycle } from '../lifecycle.ts';
import type { Disclosure } from '../queries/read-disclosure.ts';
import type { DisclosuresTables } from '../tables.ts';

interface Moving {
  readonly disclosure: Disclosure;
  readonly move: DisclosureMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** False when its state does not allow it, or somebody else was first. */
export async function moveDisclosure(tx: Tx, { disclosure, move, by, now }: Moving): Promise<boolean> {
  const { id, relationship, programme, turn } = disclosure;
  const state = nextState(disclosureLifecycle, disclosure.state, move);
  if (state === null) return false;
  const tables = within<DisclosuresTables>(tx);
  const replaced = await tables
    .updateTable('disclosures.state_change')
    .set({ replaced_at: now })
    .where('disclosure', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return false;
  await tables
    .insertInto('disclosures.state_change')
    .values({ disclosure: id, relationship, turn: turn + 1, state, at: now, by_person: by })
    .execute();
  const type = `disclosures.disclosure-${state}` as const;
  await recordDisclosureEvent(tx, { type, disclosure: id, relationship, programme, by, at: now });
  return true;
}
