import { sql } from 'kysely';
import type { z } from 'zod';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Settings } from '../../../platform/http/index.ts';
import { actAs } from '../act-as.ts';
import type { assertion } from '../passkeys/responses.ts';
import { verifyUse } from '../passkeys/verify.ts';
import { type Challenge, spendChallenge } from '../queries/find-challenge.ts';
import type { AccountsTables } from '../tables.ts';

interface Using {
  readonly asked: Challenge;
  readonly response: z.infer<typeof assertion>;
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/**
 * The person whose passkey signed the challenge, or null. The device names whom it was made for; the key is found by its
 * own id, and the two must agree. A count that does not go on is a copied key, and is refused.
 */
export async function personByPasskey(tx: Tx, { asked, response, settings, now }: Using): Promise<string | null> {
  const person = await ownerOf(tx, response.id);
  if (person === null || response.response.userHandle !== handleOf(person)) return null;
  await actAs(tx, person);
  const key = await within<AccountsTables>(tx)
    .selectFrom('accounts.passkey')
    .select(['id', 'credential', 'public_key', 'counter'])
    .where('credential', '=', response.id)
    .forUpdate()
    .executeTakeFirst();
  const counter = key ? await verifyUse(response, { challenge: asked.challenge, settings, key }) : null;
  if (!key || counter === null) return null;
  await spendChallenge(tx, asked.id, now);
  await within<AccountsTables>(tx)
    .updateTable('accounts.passkey')
    .set({ counter, last_used_at: now })
    .where('id', '=', key.id)
    .execute();
  return person;
}

/** What a device keeps of the person for whom a passkey is made: an id, and nothing to read. */
export const handleOf = (person: string): string =>
  Buffer.from(person.replaceAll('-', ''), 'hex').toString('base64url');

async function ownerOf(tx: Tx, credential: string): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`
    SELECT accounts.owner_of_passkey(${credential}) AS person
  `.execute(within(tx));
  return rows[0]?.person ?? null;
}
