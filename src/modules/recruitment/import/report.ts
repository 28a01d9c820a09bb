import { rowId } from './findings.ts';
import type { ImportRead } from './read-import.ts';
import { outInWords, problemInWords, tidiedInWords } from './words.ts';

export interface ImportReport {
  readonly lines: readonly string[];
  /** Rows that stay out until somebody answers, by id ("Mentors!9"). */
  readonly open: readonly string[];
  readonly comingIn: number;
}

/** Everything that the pages of an import say about a list, a line each: for the command line. */
export function reportOf(read: ImportRead): ImportReport {
  const out = read.rows.flatMap(({ sheet, row, out: why }) =>
    why ? [`${sheet}, row ${row} stays out: ${outInWords[why]}.`] : [],
  );
  return {
    lines: [
      ...read.tables.map(({ sheet, role, rows }) => `${sheet}: read as ${role}s, rows: ${rows.length}.`),
      ...read.unread.map((sheet) => `${sheet}: no list of people was found.`),
      ...read.tidied.map(({ sheet, tidied, count }) => `${sheet}: ${tidiedInWords[tidied](count)}`),
      ...read.findings.map((finding) => {
        const { sheet, row, column, heading, read: said, repair } = finding;
        const suggested = repair ? ` Perhaps: ${repair}` : '';
        return `${sheet}, row ${row}, column ${column} (${heading}): “${said}”. ${problemInWords(finding)}${suggested}`;
      }),
      ...out,
      `Free notes held back: ${read.notes.length}. They can be kept only in the browser.`,
    ],
    open: read.rows.filter((row) => row.out === 'open question').map(({ sheet, row }) => rowId(sheet, row)),
    comingIn: read.rows.filter((row) => row.out === null).length,
  };
}
