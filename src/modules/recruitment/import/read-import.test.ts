import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { register } from '../../people/index.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import { readFile } from './file/read-file.ts';
import type { Sheet } from './file/sheet.ts';
import type { FindingCode } from './findings.ts';
import { readImport } from './read-import.ts';

const today = Temporal.PlainDate.from('2026-11-16');
const against = { register, today, known: [] };

async function sheetsOf(...names: readonly string[]): Promise<readonly Sheet[]> {
  const files = names.map((name) => ({
    name,
    bytes: readFileSync(new URL(`../../../../demo/${name}`, import.meta.url)),
  }));
  const read = await Promise.all(files.map(readFile));
  return read.flatMap((sheets) => (typeof sheets === 'string' ? [] : sheets));
}
const noPost = { organisation: null, title: null, since: null, manager: { name: null, email: null } };
const workbook = await sheetsOf('east-midlands-people.xlsx');
const lists = await sheetsOf('east-midlands-mentors.csv', 'east-midlands-mentees.csv');
const read = (decisions: Partial<Decisions> = {}, sheets = workbook) =>
  readImport(sheets, { ...noDecisions, ...decisions }, against);
const counts = (of: readonly string[]) =>
  Object.fromEntries(
    Map.groupBy(of, (each) => each)
      .entries()
      .map(([each, all]) => [each, all.length]),
  );

test('both lists of the workbook are found below their titles, and the total rows are told apart from people', () => {
  const { tables, unread } = read();
  expect(unread).toEqual([]);
  expect(
    tables.map(({ sheet, role, headingRow, rows, total }) => [sheet, role, headingRow, rows.length, total]),
  ).toEqual([
    // The coordinator's own total counts the blank row.
    ['Mentors', 'mentor', 3, 47, 48],
    ['Mentees 25-26', 'mentee', 3, 72, 72],
  ]);
  expect(counts(tables.flatMap((table) => table.skipped.map(({ why }) => why)))).toEqual({
    title: 2,
    blank: 5,
    total: 2,
  });
});

test('every column is recognised', () => {
  expect(read().tables.map((table) => table.columns.map(({ field }) => field))).toEqual([
    [
      'name',
      'email',
      'organisation',
      'title',
      'since',
      'offers',
      'trained',
      'capacity',
      'methods',
      'managerName',
      'managerEmail',
      'note',
    ],
    [
      'name',
      'email',
      'organisation',
      'title',
      'since',
      'hopes',
      'wants',
      'methods',
      'managerName',
      'managerEmail',
      'managerSupports',
      'note',
    ],
  ]);
});

const faults: Partial<Record<FindingCode, number>> = {
  'mark with remark': 2,
  missing: 1,
  'not an address': 1,
  range: 7,
  formula: 1,
  'case of a name': 1,
  'own address': 1,
  'same person twice': 2,
  'in both lists': 1,
  'in both lists, different organisations': 1,
  'same name, different person': 2,
};

test.each([
  ['the workbook', workbook],
  ['the CSV files, one in UTF-8 and one in the Windows code page', lists],
])('the faults of %s are all found', (_, sheets) => {
  const { findings, rows } = read({}, sheets);
  expect(counts(findings.map(({ code }) => code))).toEqual(faults);
  expect(counts(rows.map(({ role, out }) => `${role}: ${out ?? 'comes in'}`))).toEqual({
    'mentor: comes in': 44,
    'mentor: open question': 2,
    'mentor: same person twice': 1,
    'mentee: comes in': 70,
    'mentee: open question': 1,
    'mentee: same person twice': 1,
  });
});

test('workbook and CSV files say the same about everyone', () => {
  const facts = (sheets: readonly Sheet[]) =>
    read({}, sheets).rows.map(({ id: _, sheet: __, row: ___, ...facts }) => JSON.stringify(facts));
  expect(facts(lists)).toEqual(facts(workbook));
});

test('a finding names sheet, row, column, what was read and a repair', () => {
  expect(read().findings.find(({ code }) => code === 'not an address')).toMatchObject({
    sheet: 'Mentors',
    row: 11,
    column: 'B',
    heading: 'E-mail address',
    read: 'gareth.griffiths at rutl.example',
    repair: 'gareth.griffiths@rutl.example',
    level: 'stop',
  });
});

test('the manager’s address that is the mentee’s own is not taken, and another is suggested', () => {
  const { findings, rows } = read();
  expect(findings.find(({ code }) => code === 'own address')).toMatchObject({
    sheet: 'Mentees 25-26',
    row: 8,
    column: 'J',
    repair: 'marcus.taylor@lincolnshire.example',
  });
  expect(rows.find((row) => row.id === 'Mentees 25-26!8')?.manager).toEqual({ name: 'Marcus Taylor', email: null });
});

test('Rachel Demir and Tomasz Patel are in both lists; the two Stephen Mensahs are two people', () => {
  const about = (code: FindingCode) =>
    read()
      .findings.filter((finding) => finding.code === code)
      .map(({ read: value, others }) => [value, ...others.map(({ sheet, row }) => `${sheet}!${row}`)]);
  expect(about('in both lists, different organisations')).toEqual([['Lincolnshire County Council', 'Mentors!4']]);
  expect(about('in both lists')).toEqual([['tomasz.patel@lincolnshire.example', 'Mentors!48']]);
  expect(about('same name, different person')).toContainEqual([
    'stephen.mensah@nottinghamshire.example',
    'Mentees 25-26!30',
  ]);
});

test('an answer mends the cell and its finding goes; taking the answer back brings it again', () => {
  const mended = read({
    cells: { 'Mentors!B11': 'gareth.griffiths@rutl.example', 'Mentors!B9': 'rachel.tan@lincolnshire.example' },
  });
  expect(mended.findings.filter(({ level }) => level === 'stop')).toHaveLength(1);
  expect(mended.rows.filter(({ role, out }) => role === 'mentor' && out === null)).toHaveLength(46);
});

test('a row left out has nothing more to ask, and its double comes in instead', () => {
  const { rows, findings } = read({ rows: { 'Mentors!6': 'leave out' } });
  expect(rows.find((row) => row.id === 'Mentors!51')).toMatchObject({ out: null, name: { name: 'Patrick Pritchard' } });
  expect(findings.filter(({ code }) => code === 'same person twice')).toHaveLength(1);
});

test('a column can be left out, or be said to hold something else', () => {
  const [mentors] = read().tables;
  const columns = (mentors?.columns ?? []).map(({ field }) =>
    field === 'note' || field === 'capacity' ? null : field,
  );
  const { rows, notes, findings } = read({ tables: { Mentors: { take: true, role: 'mentor', columns } } });
  expect(rows.filter((row) => row.role === 'mentor' && row.capacity !== null)).toEqual([]);
  expect(notes.every(({ row }) => row.role === 'mentee')).toBe(true);
  expect(findings.some(({ code }) => code === 'range' || code === 'formula')).toBe(false);
});

test('someone the programme knows already in that role stays out', () => {
  const known = [
    { email: 'gwen.malik@derbyshire.example', name: 'Gwen Malik', roles: ['mentor' as const], post: noPost },
  ];
  const { rows } = readImport(workbook, noDecisions, { ...against, known });
  expect(rows.filter(({ out }) => out === 'already here').map(({ name }) => name?.name)).toEqual(['Gwen Malik']);
});

test('someone it knows in the other role stays one person; at another organisation, someone must say which is right', () => {
  const mentors = read({}, lists.slice(0, 1)).rows;
  const roles = ['mentor' as const];
  const known = mentors.map(({ email, name, ...post }) => ({
    email: email ?? '',
    name: name?.name ?? '',
    roles,
    post,
  }));
  const { findings } = readImport(lists.slice(1), noDecisions, { ...against, known });
  const about = (code: FindingCode) =>
    findings.filter((finding) => finding.code === code).map((finding) => finding.row);
  expect(about('here in the other role')).toEqual([48]);
  expect(about('here in the other role, elsewhere')).toEqual([3]);
});

test('free notes are held back, each with what it may become', () => {
  const { notes } = read();
  expect(counts(notes.map(({ kind }) => kind))).toEqual({
    availability: 9,
    'line manages': 10,
    other: 1,
    leave: 4,
    place: 8,
    'not with': 11,
    wish: 9,
    'private preference': 8,
    'access need': 10,
  });
  const about = (note: string) => notes.find((each) => each.note === note);
  expect(about('on leave until Jan')?.until?.toString()).toBe('2027-01-01');
  expect(about('not Rhys Sesay')?.people.map(({ id }) => id)).toEqual(['Mentors!24']);
  const manages = notes.filter(({ kind, people }) => kind === 'line manages' && people.length > 0);
  expect(manages.map(({ row, people }) => [row.name?.name, ...people.map(({ name }) => name?.name)])).toEqual([
    ['Gareth Ní Bhriain', 'Dawn Patel'],
    ['Wei Thorpe', 'Bethan Pritchard'],
  ]);
});
