import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

interface Wanted {
  readonly person: string;
  readonly programme: string;
}

/** Whether the programme's coordinators know somebody by more than a name. */
export async function isKnownIn(tx: Tx, { person, programme }: Wanted): Promise<boolean> {
  const row = await within<PeopleTables>(tx)
    .selectFrom('people.known_person')
    .select('person')
    .where('person', '=', person)
    .where('programme', '=', programme)
    .executeTakeFirst();
  return row !== undefined;
}
