import type { Finding, RowFindingCode } from '../findings.ts';
import type { Field, Role } from '../table/fields.ts';
import type { Table } from '../table/find-table.ts';
import { comparable } from '../values/plain-text.ts';
import type { PersonRow } from './person-row.ts';

/** Someone whom the programme knows already, and the post that they hold. */
export type KnownPerson = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly post: Pick<PersonRow, 'organisation' | 'title' | 'since' | 'manager'>;
};

type Against = { readonly tables: readonly Table[]; readonly known: readonly KnownPerson[] };

/** What rows say about each other: the same person twice, in both lists, or two people of one name. */
export function compareRows(rows: readonly PersonRow[], { tables, known }: Against): Finding[] {
  const found = (code: RowFindingCode, row: PersonRow, others: readonly PersonRow[]) =>
    finding(tables, code, row, others);
  const byEmail = groups(rows, (row) => row.email);
  const byName = groups(rows, (row) => (row.name ? comparable(row.name.name) : null));
  return [
    ...byEmail.flatMap((group) => sameAddress(group).map(({ code, row, others }) => found(code, row, others))),
    ...byName.flatMap((group) => namesakes(group).map(({ code, row, others }) => found(code, row, others))),
    ...rows.flatMap((row) => {
      const one = known.find(({ email }) => email === row.email);
      return one ? [{ ...found(codeOfKnown(row, one), row, []), known: inOneLine(one.post) }] : [];
    }),
  ];
}

type Pair = { readonly code: RowFindingCode; readonly row: PersonRow; readonly others: readonly PersonRow[] };

function sameAddress(group: readonly PersonRow[]): Pair[] {
  const [mentors, mentees] = [ofRole(group, 'mentor'), ofRole(group, 'mentee')];
  const repeats = [mentors, mentees].flatMap(([first, ...again]) =>
    first ? again.map((row): Pair => ({ code: 'same person twice', row, others: [first] })) : [],
  );
  const [mentor, mentee] = [mentors[0], mentees[0]];
  if (!mentor || !mentee) return repeats;
  const isOne = mentor.organisation?.key === mentee.organisation?.key;
  const code = isOne ? 'in both lists' : 'in both lists, different organisations';
  return [...repeats, { code, row: mentee, others: [mentor] }];
}

function codeOfKnown(row: PersonRow, { roles, post }: KnownPerson): RowFindingCode {
  if (roles.includes(row.role)) return 'already here';
  const isElsewhere = row.organisation !== null && post.organisation?.key !== row.organisation.key;
  return isElsewhere ? 'here in the other role, elsewhere' : 'here in the other role';
}

function namesakes(group: readonly PersonRow[]): Pair[] {
  const different = [...new Map(group.map((row) => [row.email ?? row.id, row])).values()];
  const [first, ...others] = different;
  return first && others.length > 0
    ? others.map((row): Pair => ({ code: 'same name, different person', row, others: [first] }))
    : [];
}

function finding(
  tables: readonly Table[],
  code: RowFindingCode,
  row: PersonRow,
  others: readonly PersonRow[],
): Finding {
  const isElsewhere = code === 'in both lists, different organisations' || code === 'here in the other role, elsewhere';
  const field: Field = isElsewhere ? 'organisation' : 'email';
  const column = tables.find((table) => table.sheet === row.sheet)?.columns.find((each) => each.field === field);
  return {
    id: `${row.id} ${code}`,
    sheet: row.sheet,
    row: row.row,
    column: column?.letter ?? '',
    field,
    heading: column?.heading ?? '',
    code,
    level: isElsewhere ? 'stop' : 'ask',
    read: field === 'organisation' ? (row.organisation?.name ?? '') : (row.email ?? row.name?.name ?? ''),
    taken: '',
    repair: null,
    choices: [],
    known: null,
    others: others.map((other) => ({ sheet: other.sheet, row: other.row, text: inOneLine(other) })),
  };
}

const inOneLine = ({ title, organisation }: Pick<PersonRow, 'title' | 'organisation'>): string =>
  [title, organisation?.name].filter((part) => part).join(', ');

const ofRole = (rows: readonly PersonRow[], role: Role) => rows.filter((row) => row.role === role);

function groups(rows: readonly PersonRow[], keyOf: (row: PersonRow) => string | null): readonly PersonRow[][] {
  const keyed = rows.filter((row) => keyOf(row) !== null);
  return [...Map.groupBy(keyed, keyOf).values()].filter((group) => group.length > 1);
}
