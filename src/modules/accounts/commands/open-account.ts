import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { AccountsTables } from '../tables.ts';

export interface NewAccount {
  readonly person: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string | null;
  readonly now: Temporal.Instant;
}

/** An account for a person and an address that have none yet; gives back the person. */
export async function openAccount(tx: Tx, { person, email, name, now }: NewAccount): Promise<string> {
  await within<AccountsTables>(tx)
    .insertInto('accounts.account')
    .values({ person, email, name, opened_at: now })
    .execute();
  return person;
}

/**
 * The address and the name that an account goes by; the people module decides who may change them and calls this.
 * `false` when the address belongs to another account already.
 */
export async function changeAccount(tx: Tx, changed: Omit<NewAccount, 'now'>): Promise<boolean> {
  const { person, email, name } = changed;
  const { rows } = await sql<{ changed: boolean }>`
    SELECT accounts.change_account(${person}, ${email}, ${name}) AS changed
  `.execute(within(tx));
  return rows[0]?.changed ?? false;
}

/** The person whose account has this address, if there is one. */
export async function personWith(tx: Tx, email: string): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`SELECT accounts.person_with(${email}) AS person`.execute(
    within(tx),
  );
  return rows[0]?.person ?? null;
}
