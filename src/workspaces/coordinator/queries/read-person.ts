import { type Tx, within } from '../../../platform/db/index.ts';
import type { CoordinatorViews } from '../tables.ts';

interface Wanted {
  readonly programme: string;
  readonly person: string;
}

export type KnownPerson = NonNullable<Awaited<ReturnType<typeof readPerson>>>;

/** Somebody known in the programme, as far as row-level security lets the acting person see them. */
export function readPerson(tx: Tx, { programme, person }: Wanted) {
  return within<CoordinatorViews>(tx)
    .selectFrom('people.known_person as k')
    .innerJoin('people.current_person as p', 'p.id', 'k.person')
    .leftJoin('people.current_contact as c', 'c.person', 'k.person')
    .leftJoin('people.current_manager as m', 'm.person', 'k.person')
    .leftJoin('learning.trained as t', (join) =>
      join.onRef('t.person', '=', 'k.person').onRef('t.programme', '=', 'k.programme'),
    )
    .leftJoin('directory.mentor as d', (join) =>
      join.onRef('d.mentor', '=', 'k.person').onRef('d.programme', '=', 'k.programme'),
    )
    .leftJoin('relationships.places as s', (join) =>
      join.onRef('s.mentor', '=', 'k.person').onRef('s.programme', '=', 'k.programme'),
    )
    .select(['p.id', 'p.name', 'p.title', 'p.organisation_name as organisation', 'k.since'])
    .select(['c.email', 'c.phone', 'm.name as manager', 'm.email as managerEmail'])
    .select(['t.since as trained', 'd.state as profile', 's.offered', 's.taken'])
    .where('k.programme', '=', programme)
    .where('k.person', '=', person)
    .executeTakeFirst();
}
