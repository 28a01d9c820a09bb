import type { Tx } from '../../../platform/db/index.ts';
import { grantRole, type Role } from '../../accounts/index.ts';
import { makeKnownIn, registerPerson } from '../../people/index.ts';

interface Naming {
  readonly programme: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Gives someone a part in running a programme; they sign in with their own address. */
export async function nameStaff(tx: Tx, { programme, name, email, role, by, now }: Naming): Promise<string> {
  const { person } = await registerPerson(tx, { name, email, by, now });
  await makeKnownIn(tx, { person, programme, now });
  await grantRole(tx, { person, role, scope: programme, by, now });
  return person;
}
