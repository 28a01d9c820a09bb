import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import { recordDisclosureEvent } from '../events.ts';
import { extractPlace, keyOf } from '../sealed.ts';
import type { DisclosuresTables, Purpose } from '../tables.ts';

interface Proposing {
  readonly relationship: Relationship;
  readonly purpose: Purpose;
  readonly recipient: { readonly name: string; readonly email: string };
  readonly text: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** MP-11: a stated text for a stated person and purpose. Nobody outside gets it before the others have agreed to just that. */
export async function proposeDisclosure(tx: Tx, sealing: Sealing, proposing: Proposing): Promise<string> {
  const { relationship, purpose, recipient, text, by, now } = proposing;
  const tables = within<DisclosuresTables>(tx);
  const id = newId();
  const { programme } = relationship;
  const placed = { disclosure: id, relationship: relationship.id };
  await tables
    .insertInto('disclosures.disclosure')
    .values({ id, relationship: relationship.id, programme, purpose, proposed_at: now, proposed_by: by })
    .execute();
  await tables
    .insertInto('disclosures.recipient')
    .values({ ...placed, ...recipient })
    .execute();
  await tables
    .insertInto('disclosures.state_change')
    .values({ ...placed, turn: 1, state: 'proposed', at: now, by_person: by })
    .execute();
  await tables
    .insertInto('disclosures.consent')
    .values({ ...placed, person: by, at: now })
    .execute();
  const box = await sealing.box(tx, keyOf(placed));
  await tables
    .insertInto('disclosures.extract')
    .values({ ...placed, sealed: box.seal(text, extractPlace(id)) })
    .execute();
  await recordDisclosureEvent(tx, { type: 'disclosures.disclosure-proposed', ...placed, programme, by, at: now });
  for (const { person, leftAt } of relationship.members)
    if (leftAt === null && person !== by)
      await post(tx, { kind: 'disclosures.asked', to: { person }, ids: placed, dueAt: now });
  return id;
}
