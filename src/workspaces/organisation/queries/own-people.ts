import type { DirectoryViews } from '../../../modules/directory/index.ts';
import type { PeopleViews } from '../../../modules/people/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';

export interface OwnPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly isInDirectory: boolean;
}

interface Wanted {
  readonly organisation: string;
  readonly most: number;
  readonly skip: number;
}

/** The people of an organisation by name, as far as row-level security lets the acting person see them. */
export async function ownPeople(tx: Tx, { organisation, most, skip }: Wanted): Promise<readonly OwnPerson[]> {
  return within<PeopleViews & DirectoryViews>(tx)
    .selectFrom('people.current_person as p')
    .leftJoin('people.current_contact as c', 'c.person', 'p.id')
    .select(['p.id', 'p.name', 'p.title', 'c.email'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('directory.mentor as d')
          .select('d.mentor')
          .whereRef('d.mentor', '=', 'p.id')
          .where('d.state', '=', 'published'),
      )
        .$castTo<boolean>()
        .as('isInDirectory'),
    )
    .where('p.organisation', '=', organisation)
    .orderBy('p.sort_name')
    .orderBy('p.id')
    .limit(most)
    .offset(skip)
    .execute();
}
