import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

export interface MentorNamed {
  readonly mentor: string;
  readonly name: string;
  readonly organisation: string | null;
}

/** As many as a list to choose from holds; where there are more, a name is looked for first. */
const mostListed = 200;

interface Wanted {
  readonly programme: string;
  /** Part of a name, or of an organisation's. */
  readonly words: string;
  readonly most?: number;
}

/** Whom a run could match with somebody: all who mentor in the programme, with a profile or without. Null where they are too many to list. */
export async function listMentors(tx: Tx, wanted: Wanted): Promise<readonly MentorNamed[] | null> {
  const { programme, words, most = mostListed } = wanted;
  const mentors = within<Tables>(tx)
    .selectFrom('recruitment.participant as t')
    .where('t.programme', '=', programme)
    .where('t.role', '=', 'mentor');
  if (words === '') {
    const { count } = await mentors.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
    if (count > most) return null;
  }
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return mentors
    .innerJoin('people.current_person as n', 'n.id', 't.person')
    .select(['t.person as mentor', 'n.name', 'n.organisation_name as organisation'])
    .where((either) => either.or([either('n.name', 'ilike', like), either('n.organisation_name', 'ilike', like)]))
    .orderBy('n.sort_name')
    .orderBy('t.person')
    .limit(most)
    .execute();
}
