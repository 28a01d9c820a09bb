import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { recordRelationshipEvent } from '../events.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import type { RelationshipsTables } from '../tables.ts';

interface Asking {
  readonly relationship: Relationship;
  readonly months: number;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-12: either asks for some months more. The caller has seen that nothing is asked for already. */
export async function askForMoreTime(tx: Tx, { relationship, months, by, now }: Asking): Promise<string> {
  const tables = within<RelationshipsTables>(tx);
  const extension = newId();
  const { id, programme } = relationship;
  await tables
    .insertInto('relationships.extension')
    .values({ id: extension, relationship: id, months, asked_at: now, asked_by: by })
    .execute();
  await tables
    .insertInto('relationships.extension_change')
    .values({ extension, relationship: id, turn: 1, state: 'asked', at: now, by_person: by, ends_on: null })
    .execute();
  await recordRelationshipEvent(tx, {
    type: 'relationships.extension-asked',
    relationship: id,
    programme,
    by,
    at: now,
  });
  return extension;
}
