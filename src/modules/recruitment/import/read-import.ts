import type { Decisions } from './decisions.ts';
import type { Sheet } from './file/sheet.ts';
import { cellId, type Finding, rowId, type TidiedCount } from './findings.ts';
import { type Suggestion, suggestFact } from './notes/suggest-fact.ts';
import { compareRows, type KnownPerson } from './rows/compare-rows.ts';
import type { PersonRow } from './rows/person-row.ts';
import { type ReadAgainst, type RowRead, readRow } from './rows/read-row.ts';
import { findTable, type Table } from './table/find-table.ts';

/** Why a row would not come in. */
export type Out = 'left out' | 'same person twice' | 'already here' | 'open question';
export type ReadRow = PersonRow & { readonly out: Out | null };

export type ImportRead = {
  /** Every list found, with the columns as recognised or corrected; `taken` is false for one that was left out. */
  readonly tables: readonly (Table & { readonly taken: boolean })[];
  /** Sheets in which no row of headings was found. */
  readonly unread: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly findings: readonly (Finding & { readonly settled: boolean })[];
  readonly tidied: readonly TidiedCount[];
  readonly notes: readonly Suggestion[];
};

type ImportAgainst = ReadAgainst & { readonly known: readonly KnownPerson[] };

/** Everything that a file says and everything there is to ask about it, under the answers given so far. */
export function readImport(sheets: readonly Sheet[], decisions: Decisions, against: ImportAgainst): ImportRead {
  const found = sheets.map((sheet) => findTable(sheet));
  const tables = found.filter((table) => table !== null).map((table) => corrected(table, decisions));
  const taken = tables.filter((table) => table.taken);
  const read = taken.flatMap((table) => table.rows.map((row) => ({ table, read: readRow(table, row, against) })));
  const people = read.map((each) => each.read.person);
  const kept = people.filter((row) => decisions.rows[row.id] !== 'leave out');
  const findings = [
    ...read.flatMap((each) => each.read.findings),
    ...compareRows(kept, { tables: taken, known: against.known }),
  ].map((finding) => ({ ...finding, settled: isSettled(finding, decisions) }));
  return {
    tables,
    unread: sheets.filter((_, at) => found[at] === null).map((sheet) => sheet.name),
    rows: people.map((row) => ({ ...row, out: whyOut(row, findings, decisions) })),
    findings,
    tidied: taken.flatMap((table) =>
      countTidied(
        table,
        read.filter((each) => each.table === table).map((each) => each.read),
      ),
    ),
    notes: kept.flatMap((row) => suggestFact(row, kept, against.today) ?? []),
  };
}

function corrected(table: Table, { tables, cells }: Decisions): Table & { taken: boolean } {
  const choice = tables[table.sheet];
  return {
    ...table,
    taken: choice?.take ?? true,
    role: choice?.role ?? table.role,
    columns: table.columns.map((column, at) => ({
      ...column,
      field: choice ? (choice.columns[at] ?? null) : column.field,
    })),
    rows: table.rows.map(({ row, cells: read }) => ({
      row,
      cells: table.columns.map(({ letter }, at) => cells[cellId(table.sheet, letter, row)] ?? read[at] ?? null),
    })),
  };
}

/** A row that stays out has nothing more to ask; a finding is settled when someone has looked and let it be. */
function isSettled(finding: Finding, { rows, seen, posts }: Decisions): boolean {
  const row = rows[rowId(finding.sheet, finding.row)];
  if (row === 'leave out') return true;
  if (isAboutPost(finding)) return posts[rowId(finding.sheet, finding.row)] !== undefined;
  return seen.includes(finding.id) || (row === 'keep' && staysOutByItself(finding));
}

/** Two organisations for one person: nobody but the coordinator can say which is right. */
function isAboutPost({ code }: Finding): boolean {
  return code === 'in both lists, different organisations' || code === 'here in the other role, elsewhere';
}

function staysOutByItself({ code }: Finding): boolean {
  return code === 'same person twice' || code === 'already here';
}

type Judged = Finding & { readonly settled: boolean };

function whyOut(row: PersonRow, findings: readonly Judged[], decisions: Decisions): Out | null {
  const choice = decisions.rows[row.id];
  if (choice === 'leave out') return 'left out';
  const own = findings.filter((finding) => rowId(finding.sheet, finding.row) === row.id);
  const [byItself] =
    choice === 'keep'
      ? []
      : own.map(({ code }) => code).filter((code) => code === 'same person twice' || code === 'already here');
  if (byItself) return byItself;
  return own.some((finding) => finding.level === 'stop' && !finding.settled) ? 'open question' : null;
}

function countTidied(table: Table, rows: readonly RowRead[]): TidiedCount[] {
  const counts = Map.groupBy(
    rows.flatMap((row) => row.tidied),
    (tidied) => tidied,
  );
  return [...counts].map(([tidied, all]) => ({ tidied, sheet: table.sheet, count: all.length }));
}
