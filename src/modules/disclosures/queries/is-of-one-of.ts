import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';

/** Whether an address is that of one of these people, as far as the acting person may know it. */
export async function isOfOneOf(
  tx: Tx,
  members: readonly { readonly person: string }[],
  email: string,
): Promise<boolean> {
  const rows = await within<PeopleViews>(tx)
    .selectFrom('people.current_contact')
    .select('email')
    .where(
      'person',
      'in',
      members.map(({ person }) => person),
    )
    .execute();
  return rows.some((row) => row.email?.toLowerCase() === email.toLowerCase());
}
