import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

/** Another person, the holder of a link from a mail (by what the link is about), or the people of a programme. */
export interface Introduction {
  readonly person: string;
  readonly audience: 'person' | 'link' | 'programme';
  readonly audienceId: string;
  /** Name and post, or how to reach them too. */
  readonly extent: 'name' | 'contact';
}

/** Lets somebody see a person from now on. Introducing twice is introducing once. */
export async function introduce(tx: Tx, made: Introduction & { readonly now: Temporal.Instant }): Promise<void> {
  const { person, audience, audienceId, extent, now } = made;
  await within<PeopleTables>(tx)
    .insertInto('people.introduction')
    .values({ id: newId(), person, audience, audience_id: audienceId, extent, since: now, until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function endIntroduction(tx: Tx, made: Introduction & { readonly now: Temporal.Instant }): Promise<void> {
  await within<PeopleTables>(tx)
    .updateTable('people.introduction')
    .set({ until: made.now })
    .where('person', '=', made.person)
    .where('audience', '=', made.audience)
    .where('audience_id', '=', made.audienceId)
    .where('extent', '=', made.extent)
    .where('until', 'is', null)
    .execute();
}
