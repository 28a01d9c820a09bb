import { type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

interface Whose {
  readonly programme: string;
  readonly mentee: string;
}

export interface Shortlisted {
  readonly mentor: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly keptAt: Temporal.Instant;
}

/** Those whom a mentee keeps in view, in the order in which they were kept; whoever took their profile down is left out. */
export async function shortlistOf(tx: Tx, { programme, mentee }: Whose): Promise<readonly Shortlisted[]> {
  return within<Tables>(tx)
    .selectFrom('directory.shortlist as k')
    .innerJoin('directory.portrait as d', (join) =>
      join.onRef('d.mentor', '=', 'k.mentor').onRef('d.programme', '=', 'k.programme'),
    )
    .innerJoin('people.current_person as n', 'n.id', 'k.mentor')
    .select(['k.mentor', 'k.kept_at as keptAt', 'n.name', 'n.title', 'n.organisation_name as organisation'])
    .where('k.programme', '=', programme)
    .where('k.mentee', '=', mentee)
    .where('d.state', '=', 'published')
    .orderBy('k.kept_at')
    .orderBy('k.mentor')
    .execute();
}

export async function isOnShortlist(
  tx: Tx,
  { programme, mentee, mentor }: Whose & { mentor: string },
): Promise<boolean> {
  const row = await within<Tables>(tx)
    .selectFrom('directory.shortlist')
    .select('mentor')
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .where('mentor', '=', mentor)
    .executeTakeFirst();
  return row !== undefined;
}
