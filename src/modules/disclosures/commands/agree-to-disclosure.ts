import { type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import type { Disclosure } from '../queries/read-disclosure.ts';
import type { DisclosuresTables } from '../tables.ts';
import { moveDisclosure } from './move-disclosure.ts';

interface Agreeing {
  /** Read with the relationship's lock held, so that of two who agree at once one is the last. */
  readonly disclosure: Disclosure;
  readonly relationship: Relationship;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** One of them agrees; with the last of them it stands, and the recipient gets the link. False when it is not open any more. */
export async function agreeToDisclosure(tx: Tx, { disclosure, relationship, by, now }: Agreeing): Promise<boolean> {
  if (disclosure.state !== 'proposed') return false;
  const placed = { disclosure: disclosure.id, relationship: relationship.id };
  await within<DisclosuresTables>(tx)
    .insertInto('disclosures.consent')
    .values({ ...placed, person: by, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const agreed = new Set([...disclosure.consented, by]);
  const all = relationship.members.filter(({ leftAt }) => leftAt === null).every(({ person }) => agreed.has(person));
  if (!all) return true;
  if (!(await moveDisclosure(tx, { disclosure, relationship, move: 'agree', by, now }))) return false;
  const to = { name: disclosure.recipientName, address: disclosure.recipientEmail };
  await post(tx, { kind: 'disclosures.extract-shared', to, ids: placed, dueAt: now });
  return true;
}
