import { type Tx, within } from '../../../platform/db/index.ts';
import { sortName } from '../sort-name.ts';
import type { PeopleTables } from '../tables.ts';
import { changeAccount } from './change-account.ts';

interface Changing {
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The name and how to reach someone. `false` when the address belongs to somebody else's account. */
export async function changeDetails(tx: Tx, { person, name, email, phone }: Changing): Promise<boolean> {
  if (email !== null && !(await changeAccount(tx, { person, email, name }))) return false;
  await within<PeopleTables>(tx)
    .updateTable('people.person')
    .set({ name, sort_name: sortName(name) })
    .where('id', '=', person)
    .where('name', '<>', name)
    .execute();
  await within<PeopleTables>(tx)
    .updateTable('people.contact')
    .set({ email, phone })
    .where('person', '=', person)
    .execute();
  return true;
}
