import type { z } from 'zod';
import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Settings } from '../../../platform/http/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { registration } from '../passkeys/responses.ts';
import { verifyNew } from '../passkeys/verify.ts';
import { type Challenge, spendChallenge } from '../queries/find-challenge.ts';
import type { AccountsTables } from '../tables.ts';

interface Adding {
  readonly person: string;
  readonly name: string;
  readonly asked: Challenge;
  readonly response: z.infer<typeof registration>;
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** Keeps the public half of a new passkey, and tells its owner by mail; `false` when the device's answer is not right. */
export async function addPasskey(tx: Tx, { person, name, asked, response, settings, now }: Adding): Promise<boolean> {
  const key = await verifyNew(response, { challenge: asked.challenge, settings });
  if (!key) return false;
  await spendChallenge(tx, asked.id, now);
  const passkey = newId();
  const { credential, publicKey, counter } = key;
  const added = await within<AccountsTables>(tx)
    .insertInto('accounts.passkey')
    .values({
      id: passkey,
      person,
      credential,
      public_key: publicKey,
      counter,
      name,
      added_at: now,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  await audit(tx, { by: person, act: 'add passkey', subject: passkey, at: now });
  await post(tx, { kind: 'accounts.passkey-added', to: { person }, ids: { passkey }, dueAt: now });
  return true;
}
