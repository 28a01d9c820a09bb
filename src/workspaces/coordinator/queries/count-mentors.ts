import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { CoordinatorViews } from '../tables.ts';

export interface MentorCounts {
  readonly trained: number;
  readonly published: number;
  readonly offered: number;
  readonly taken: number;
}

/** The mentors of a programme: how many are trained and in the directory, and the places that they offer. */
export async function countMentors(tx: Tx, programme: string): Promise<MentorCounts> {
  const tables = within<CoordinatorViews>(tx);
  return tables
    .selectNoFrom((select) => [
      select
        .selectFrom('learning.trained')
        .where('programme', '=', programme)
        .select(sql<number>`count(*)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('trained'),
      select
        .selectFrom('directory.mentor')
        .where('programme', '=', programme)
        .where('state', '=', 'published')
        .select(sql<number>`count(*)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('published'),
      select
        .selectFrom('relationships.places')
        .where('programme', '=', programme)
        .select(sql<number>`coalesce(sum(offered), 0)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('offered'),
      select
        .selectFrom('relationships.places')
        .where('programme', '=', programme)
        .select(sql<number>`coalesce(sum(taken), 0)::int`.as('n'))
        .$asScalar()
        .$notNull()
        .as('taken'),
    ])
    .executeTakeFirstOrThrow();
}
