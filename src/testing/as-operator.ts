import { endRole, grantRole } from '../modules/accounts/index.ts';
import type { Tx } from '../platform/db/index.ts';
import type { TestHouse } from './test-house.ts';

/** Somebody starts a programme, appointed for that alone: afterwards they hold what they started, and nothing more. */
export async function asOperator<T>(house: TestHouse, person: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const held = { person, role: 'operator', scope: null, by: null, now: house.clock.now() } as const;
  await house.services.db.transaction('migrate', (tx) => grantRole(tx, held));
  const done = await house.acting(person, work);
  await house.services.db.transaction('migrate', (tx) => endRole(tx, held));
  return done;
}
