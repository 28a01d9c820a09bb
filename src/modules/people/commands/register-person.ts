import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { openAccount, personWith } from '../../accounts/index.ts';
import { recordPeople } from '../events.ts';
import { sortName } from '../sort-name.ts';
import type { PeopleTables } from '../tables.ts';
import { changeAccount } from './change-account.ts';

interface Registering {
  readonly name: string;
  /** With the surname first; worked out from the name when it is not given. */
  readonly sortName?: string;
  /** In lower case; null for somebody who is reached by telephone or on paper. */
  readonly email: string | null;
  readonly phone?: string | null;
  /** Null: the person registers themselves, which needs the account that they signed in to. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

export interface Registered {
  readonly person: string;
  /** False when they were known already; then nothing about them was changed. */
  readonly isNew: boolean;
}

/** One person for each address: found by it, or registered, with an account to sign in to when they have an address. */
export async function registerPerson(tx: Tx, given: Registering): Promise<Registered> {
  const { email, name, now } = given;
  const account = email === null ? null : await personWith(tx, email);
  const person = account ?? newId();
  if (email !== null && account === null) await openAccount(tx, { person, email, name, now });
  const added = await within<PeopleTables>(tx)
    .insertInto('people.person')
    .values({
      id: person,
      name,
      sort_name: given.sortName ?? sortName(name),
      registered_at: now,
      registered_by: given.by ?? person,
    })
    // Naming the column would ask whether the new person may be seen, and nobody looks after them yet.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return { person, isNew: false };
  // Somebody who signed in before saying who they are.
  if (account !== null && email !== null) await changeAccount(tx, { person, email, name });
  await within<PeopleTables>(tx)
    .insertInto('people.contact')
    .values({ person, email, phone: given.phone ?? null })
    .execute();
  await recordPeople(tx, { type: 'people.person-registered', person, by: given.by ?? person, at: now });
  return { person, isNew: true };
}
