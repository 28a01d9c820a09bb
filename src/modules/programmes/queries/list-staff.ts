import { type Tx, within } from '../../../platform/db/index.ts';
import { holdersIn, type Role, roles } from '../../accounts/index.ts';
import type { PeopleViews } from '../../people/index.ts';

export interface StaffMember {
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  readonly since: Temporal.Instant;
}

/** Who runs a programme, in which role, with the names that the acting person may see. */
export async function listStaff(tx: Tx, programme: string): Promise<readonly StaffMember[]> {
  const holders = await holdersIn(tx, programme);
  if (holders.length === 0) return [];
  const people = await within<PeopleViews>(tx)
    .selectFrom('people.current_person')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      holders.map((one) => one.person),
    )
    .execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return holders.flatMap(({ person, role: held, granted_at: since }) => {
    const role = roles.find((one) => one === held);
    return role ? [{ person, role, since, name: names.get(person) ?? 'Someone whose name you cannot see' }] : [];
  });
}
