import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

interface Joining {
  readonly person: string;
  readonly programme: string;
  readonly now: Temporal.Instant;
}

/** From now on the coordinators of the programme look after this person. */
export async function makeKnownIn(tx: Tx, { person, programme, now }: Joining): Promise<void> {
  await within<PeopleTables>(tx)
    .insertInto('people.known_in')
    .values({ person, programme, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
