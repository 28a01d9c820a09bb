import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { recordRelationshipEvent } from '../events.ts';
import type { Agreement } from '../queries/read-agreement.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import type { RelationshipsTables } from '../tables.ts';
import { moveRelationship } from './move-relationship.ts';

export interface Signing {
  /** Read with its lock held, so that of two who sign at once one is the last. */
  readonly relationship: Relationship;
  readonly agreement: Agreement;
  readonly programme: Programme;
  readonly person: string;
  /** The day on a paper that a coordinator puts on file; null when the person signs here and now. */
  readonly onPaper: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-09: one member's signature under the text as it was made for them. With the last, the relationship begins. */
export async function signAgreement(tx: Tx, signing: Signing): Promise<'signed' | 'complete' | 'already'> {
  const { relationship, agreement, person, onPaper, by, now } = signing;
  if (agreement.signatures.some((one) => one.person === person)) return 'already';
  await within<RelationshipsTables>(tx)
    .insertInto('relationships.signature')
    .values({
      relationship: relationship.id,
      person,
      version: agreement.version,
      signed_on: onPaper ?? dayOf(now),
      recorded_at: now,
      recorded_by: by,
      on_paper: onPaper !== null,
    })
    .execute();
  const { id, programme } = relationship;
  await recordRelationshipEvent(tx, {
    type: 'relationships.agreement-signed',
    relationship: id,
    programme,
    by,
    at: now,
  });
  const signed = new Set([...agreement.signatures.map((one) => one.person), person]);
  if (!relationship.members.every((member) => member.leftAt !== null || signed.has(member.person))) return 'signed';
  return begin(tx, signing);
}

/** The months that the programme gives are counted from here, not from the day on which they were matched. */
async function begin(tx: Tx, { relationship, programme, by, now }: Signing): Promise<'complete'> {
  await moveRelationship(tx, { relationship, move: 'begin', by, now });
  await within<RelationshipsTables>(tx)
    .updateTable('relationships.relationship')
    .set({ ends_on: dayOf(now).add({ months: programme.settings.terms.sessions.months }) })
    .where('id', '=', relationship.id)
    .execute();
  const ids = { relationship: relationship.id };
  for (const { person, leftAt } of relationship.members)
    if (leftAt === null) await post(tx, { kind: 'relationships.agreement-complete', to: { person }, ids, dueAt: now });
  return 'complete';
}
