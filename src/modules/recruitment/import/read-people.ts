import { register } from '../../people/index.ts';
import { type Decisions, noDecisions } from './decisions.ts';
import { fileFaultInWords } from './file/limits.ts';
import { readFile, type UploadedFile } from './file/read-file.ts';
import { cellText } from './file/sheet.ts';
import { rowId } from './findings.ts';
import { type ImportRead, readImport } from './read-import.ts';
import type { PersonRow } from './rows/person-row.ts';
import type { Role } from './table/fields.ts';
import { problemInWords } from './words.ts';

interface Asked {
  readonly file: UploadedFile;
  readonly role: Role;
  readonly today: Temporal.PlainDate;
}

export interface PeopleRead {
  readonly people: readonly ReadPerson[];
  /** What was odd in the file, a line each. */
  readonly remarks: readonly string[];
}

/** A row as a person, and as the file has it: every cell by its heading. */
export interface ReadPerson {
  readonly row: PersonRow;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * A list of people read for a trial, with nothing kept. What an import would ask about stays unknown here and is only
 * remarked on; a person who is there twice is taken once. A file that is no list throws a sentence that says so.
 */
export async function readPeople({ file, role, today }: Asked): Promise<PeopleRead> {
  const sheets = await readFile(file);
  if (typeof sheets === 'string') throw new Error(`${file.name}: ${fileFaultInWords(sheets)}`);
  const against = { register, today, known: [] };
  const first = readImport(sheets, noDecisions, against);
  if (first.tables.length === 0) throw new Error(`${file.name}: no row of headings was found.`);
  const read = readImport(sheets, allAs(role, first), against);
  const kept = read.rows.filter((row) => row.out !== 'same person twice' && row.name !== null);
  const cells = cellsByRow(read);
  return {
    people: kept.map((row) => ({ row, cells: cells.get(row.id) ?? new Map() })),
    remarks: read.findings.map(
      (finding) =>
        `${finding.sheet}, row ${finding.row}, ${finding.heading}: “${finding.read}”. ${problemInWords(finding)}`,
    ),
  };
}

/** Whoever names two files has said which list is which. */
function allAs(role: Role, { tables }: ImportRead): Decisions {
  const taken = tables.map(({ sheet, columns }) => {
    const fields = columns.map(({ field }) => field);
    return [sheet, { take: true, role, columns: fields }] as const;
  });
  return { ...noDecisions, tables: Object.fromEntries(taken) };
}

function cellsByRow({ tables }: ImportRead): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = tables.flatMap(({ sheet, columns, rows: read }) =>
    read.map(({ row, cells }) => {
      const texts = columns.map(({ heading }, at) => [heading, cellText(cells[at] ?? null)] as const);
      return [rowId(sheet, row), new Map(texts.filter(([heading]) => heading !== ''))] as const;
    }),
  );
  return new Map(rows);
}
