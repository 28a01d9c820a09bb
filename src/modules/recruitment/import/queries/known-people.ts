import { type Tx, within } from '../../../../platform/db/index.ts';
import { type PeopleViews, register } from '../../../people/index.ts';
import { participantRole } from '../../roles.ts';
import type { RecruitmentTables } from '../../tables.ts';
import type { KnownPerson } from '../rows/compare-rows.ts';

/** Those who have expressed interest in the programme, whatever came of it, with their addresses and posts. */
export async function knownPeople(tx: Tx, programme: string): Promise<readonly KnownPerson[]> {
  const rows = await within<RecruitmentTables & PeopleViews>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('people.current_contact as c', 'c.person', 's.person')
    .innerJoin('people.current_person as p', 'p.id', 's.person')
    .leftJoin('people.current_manager as m', 'm.person', 's.person')
    .select(['c.email', 'p.name', 's.role', 'p.title', 'p.since', 'p.organisation_name as organisation'])
    .select(['m.name as managerName', 'm.email as managerEmail'])
    .where('s.programme', '=', programme)
    .where('s.until', 'is', null)
    .where('s.state', '<>', 'withdrawn')
    .where('c.email', 'is not', null)
    .execute();
  return [...Map.groupBy(rows, (row) => row.email ?? '')].flatMap(([email, all]) => {
    const [first] = all;
    return first
      ? [{ email, name: first.name, roles: all.map(({ role }) => participantRole.parse(role)), post: postOf(first) }]
      : [];
  });
}

interface Row {
  readonly organisation: string | null;
  readonly title: string | null;
  readonly since: Temporal.PlainDate | null;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
}

function postOf({ organisation, title, since, managerName, managerEmail }: Row): KnownPerson['post'] {
  const body = register.find(({ name }) => name === organisation);
  return {
    organisation: body ? { key: body.key, name: body.name } : null,
    title,
    since,
    manager: { name: managerName, email: managerEmail },
  };
}
