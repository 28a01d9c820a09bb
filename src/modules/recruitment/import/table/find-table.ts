import { type Cell, cellText, columnLetter, type Sheet } from '../file/sheet.ts';
import { plainText } from '../values/plain-text.ts';
import { type Field, fieldOfHeading, fieldsOfOneRole, type Role } from './fields.ts';

export type Column = { readonly letter: string; readonly heading: string; readonly field: Field | null };
export type Skipped = {
  readonly row: number;
  readonly why: 'title' | 'blank' | 'total' | 'headings again';
  readonly text: string;
};
export type TableRow = { readonly row: number; readonly cells: readonly Cell[] };

/** A list of people found in a sheet. Rows carry their numbers in the sheet; `total` is what a total row says. */
export type Table = {
  readonly sheet: string;
  readonly role: Role;
  readonly headingRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly skipped: readonly Skipped[];
  readonly total: number | null;
};

const rowsThatMayComeBefore = 25;

/** The table of a sheet, or null when no row of headings is among the first rows. */
export function findTable(sheet: Sheet): Table | null {
  const at = headingRowOf(sheet);
  if (at === undefined) return null;
  const headings = (sheet.rows[at] ?? []).map(plainText);
  const columns = columnsOf(headings);
  const titles = sheet.rows.slice(0, at).map((cells, before) => ({ row: before + 1, cells }));
  const below = sheet.rows.slice(at + 1).map((cells, after) => ({ row: at + after + 2, cells }));
  const sorted = below.map((row) => ({ ...row, why: whyNotAPerson(row.cells, headings) }));
  return {
    sheet: sheet.name,
    role: roleOf(sheet.name, titles.map(({ cells }) => textOf(cells)).join(' '), columns),
    headingRow: at + 1,
    columns,
    rows: sorted.filter((row) => row.why === null).map(({ row, cells }) => ({ row, cells })),
    skipped: [
      ...titles.map(({ row, cells }) => ({
        row,
        why: isBlank(cells) ? ('blank' as const) : ('title' as const),
        text: textOf(cells),
      })),
      ...sorted.flatMap(({ row, cells, why }) => (why === null ? [] : [{ row, why, text: textOf(cells) }])),
    ],
    total: totalIn(sorted.find((row) => row.why === 'total')?.cells ?? []),
  };
}

function headingRowOf(sheet: Sheet): number | undefined {
  const scores = sheet.rows.slice(0, rowsThatMayComeBefore).map((cells) => {
    const known = new Set(cells.map((cell) => fieldOfHeading(plainText(cell))).filter((field) => field !== null));
    const isNamed = known.has('name') || known.has('surname') || known.has('email');
    return isNamed && cells.every((cell) => plainText(cell).length < 80) ? known.size : 0;
  });
  const best = Math.max(...scores);
  return best >= 2 ? scores.indexOf(best) : undefined;
}

/** A field is taken by the first column that means it: a second "Name" is left out until someone says otherwise. */
function columnsOf(headings: readonly string[]): Column[] {
  const meant = headings.map((heading) => (heading === '' ? null : fieldOfHeading(heading)));
  return headings.map((heading, at) => ({
    letter: columnLetter(at),
    heading,
    field: meant.indexOf(meant[at] ?? null) === at ? (meant[at] ?? null) : null,
  }));
}

function roleOf(sheetName: string, title: string, columns: readonly Column[]): Role {
  const votes = (role: Role) => columns.filter(({ field }) => field && fieldsOfOneRole[role].includes(field)).length;
  const said = /mentee/i.test(`${sheetName} ${title}`) ? -0.5 : 0.5;
  return votes('mentor') - votes('mentee') + said > 0 ? 'mentor' : 'mentee';
}

function whyNotAPerson(cells: readonly Cell[], headings: readonly string[]): Skipped['why'] | null {
  if (isBlank(cells)) return 'blank';
  const [first = ''] = cells.map(plainText).filter((text) => text !== '');
  const holdsAddress = cells.some((cell) => cellText(cell).includes('@'));
  if (/^(grand |sub ?)?totals?\b|^count\b/i.test(first) && !holdsAddress) return 'total';
  return headings.every((heading, at) => heading === plainText(cells[at] ?? null)) ? 'headings again' : null;
}

function totalIn(cells: readonly Cell[]): number | null {
  const figures = cells.map(cellText).map((text) => /\b\d+\b/.exec(text)?.[0]);
  const figure = figures.find((text) => text !== undefined);
  return figure === undefined ? null : Number(figure);
}

const isBlank = (cells: readonly Cell[]) => cells.every((cell) => plainText(cell) === '');
const textOf = (cells: readonly Cell[]) =>
  cells
    .map(plainText)
    .filter((text) => text !== '')
    .join(', ');
