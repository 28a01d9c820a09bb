import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface NewAccount {
  readonly person: string;
  /** In lower case. */
  readonly email: string;
  readonly name: string | null;
  readonly now: Temporal.Instant;
}

/** An account for a person and an address that have none yet, opened by whoever acts; gives back the person. */
export async function openAccount(tx: Tx, { person, email, name, now }: NewAccount): Promise<string> {
  await sql`SELECT accounts.open_account(${person}, ${email}, ${name}, ${now})`.execute(within(tx));
  return person;
}

/** The person whose account has this address, if there is one. */
export async function personWith(tx: Tx, email: string): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`SELECT accounts.person_with(${email}) AS person`.execute(
    within(tx),
  );
  return rows[0]?.person ?? null;
}
