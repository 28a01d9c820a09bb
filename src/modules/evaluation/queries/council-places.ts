import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { RelationshipsViews } from '../../relationships/index.ts';

export interface CouncilPlaces {
  /** Null for people whose organisation is not known. */
  readonly name: string | null;
  readonly given: number;
  readonly received: number;
}

/** Mentors given and received by each council, as they are: those who pay for the programme must know them. */
export async function councilPlaces(tx: Tx, programme: string): Promise<readonly CouncilPlaces[]> {
  return within<RelationshipsViews & PeopleViews>(tx)
    .selectFrom('relationships.member as m')
    .leftJoin('people.current_person as p', 'p.id', 'm.person')
    .select('p.organisation_name as name')
    .select(sql<number>`count(*) filter (where m.side = 'mentor')::int`.as('given'))
    .select(sql<number>`count(*) filter (where m.side = 'mentee')::int`.as('received'))
    .where('m.programme', '=', programme)
    .groupBy('p.organisation_name')
    .orderBy('p.organisation_name')
    .execute();
}
