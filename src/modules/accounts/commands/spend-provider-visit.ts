import { sql } from 'kysely';
import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { actAs } from '../act-as.ts';
import type { Vouched } from '../providers/client.ts';
import type { AccountsTables } from '../tables.ts';

/** What was sent along serves once, whatever comes of it. */
export async function spendProviderVisit(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await within<AccountsTables>(tx)
    .updateTable('accounts.provider_visit')
    .set({ spent_at: now })
    .where('id', '=', id)
    .execute();
}

/** The person to whom this identity is linked; null when it is nobody's. An address that is the same tells nothing. */
export async function personByIdentity(
  tx: Tx,
  { issuer, subject }: Vouched,
  now: Temporal.Instant,
): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`
    SELECT accounts.owner_of_identity(${issuer}, ${subject}) AS person
  `.execute(within(tx));
  const person = rows[0]?.person ?? null;
  if (person === null) return null;
  await actAs(tx, person);
  await within<AccountsTables>(tx)
    .updateTable('accounts.identity')
    .set({ last_used_at: now })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .execute();
  return person;
}

interface Linking extends Vouched {
  readonly person: string;
  readonly now: Temporal.Instant;
}

/** Links an identity to the person who asked for it, and tells them by mail; `false` when it is linked already. */
export async function linkIdentity(tx: Tx, { person, issuer, subject, now }: Linking): Promise<boolean> {
  const identity = newId();
  const linked = await within<AccountsTables>(tx)
    .insertInto('accounts.identity')
    .values({ id: identity, person, issuer, subject, linked_at: now, last_used_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (linked.numInsertedOrUpdatedRows !== 1n) return false;
  await audit(tx, { by: person, act: 'link identity', subject: identity, at: now });
  await post(tx, { kind: 'accounts.identity-linked', to: { person }, ids: { identity }, dueAt: now });
  return true;
}

export async function unlinkIdentity(
  tx: Tx,
  { identity, person, now }: { readonly identity: string; readonly person: string; readonly now: Temporal.Instant },
): Promise<void> {
  await within<AccountsTables>(tx)
    .deleteFrom('accounts.identity')
    .where('id', '=', identity)
    .where('person', '=', person)
    .execute();
  await audit(tx, { by: person, act: 'unlink identity', subject: identity, at: now });
}
