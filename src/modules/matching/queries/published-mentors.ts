import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

/** Enough for a list to choose from; a larger programme keeps a shortlist first. */
const most = 200;

export async function publishedMentors(tx: Tx, programme: string) {
  return within<Tables>(tx)
    .selectFrom('directory.mentor as d')
    .innerJoin('people.current_person as n', 'n.id', 'd.mentor')
    .select(['d.mentor', 'n.name', 'n.organisation_name as organisation'])
    .where('d.programme', '=', programme)
    .where('d.state', '=', 'published')
    .orderBy('d.sort_name')
    .limit(most)
    .execute();
}
