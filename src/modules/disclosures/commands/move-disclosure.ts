import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import { recordDisclosureEvent } from '../events.ts';
import { type DisclosureMove, disclosureLifecycle } from '../lifecycle.ts';
import type { Disclosure } from '../queries/read-disclosure.ts';
import type { DisclosuresTables } from '../tables.ts';

interface Moving {
  readonly disclosure: Disclosure;
  readonly relationship: Relationship;
  readonly move: DisclosureMove;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The others are told. False when its state does not allow it, or somebody else was first. */
export async function moveDisclosure(
  tx: Tx,
  { disclosure, relationship: { members }, move, by, now }: Moving,
): Promise<boolean> {
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
  const kind = toldOf[move];
  for (const { person, leftAt } of kind ? members : [])
    if (kind && leftAt === null && person !== by)
      await post(tx, { kind, to: { person }, ids: { disclosure: id, relationship }, dueAt: now });
  return true;
}

/** Of what the others get a mail. What is taken back before an answer asks nothing of anybody any more. */
const toldOf: Readonly<Record<DisclosureMove, string | null>> = {
  agree: 'disclosures.answered',
  decline: 'disclosures.answered',
  revoke: 'disclosures.revoked',
  'take-back': null,
};
