import { formatDay } from '../../../../platform/clock/index.ts';
import { type Cell, cellText } from '../file/sheet.ts';
import { cellId, type Finding } from '../findings.ts';
import type { Field } from '../table/fields.ts';
import type { Table, TableRow } from '../table/find-table.ts';
import type { Reading, Tidied } from '../values/reading.ts';

type Shown = string | number | null | Temporal.PlainDate | { readonly name: string } | readonly string[];

/** Reads the cells of one row by field, and gathers what there is to say about them. */
export type CellReader = {
  has(field: Field): boolean;
  cell(field: Field): Cell;
  read<T extends Shown>(field: Field, reader: (cell: Cell) => Reading<T>): T;
  findings(): readonly Finding[];
  tidied(): readonly Tidied[];
};

export function cellReader(table: Table, row: TableRow): CellReader {
  const findings: Finding[] = [];
  const tidied: Tidied[] = [];
  const columnOf = (field: Field) => table.columns.findIndex((column) => column.field === field);
  const cell = (field: Field) => row.cells[columnOf(field)] ?? null;
  return {
    has: (field) => columnOf(field) >= 0,
    cell,
    read(field, reader) {
      const reading = reader(cell(field));
      const column = table.columns[columnOf(field)];
      // A column that the file lacks, or that the person left out, has nothing to find fault with.
      if (!column) return reading.value;
      tidied.push(...(reading.tidied ?? []));
      const { fault } = reading;
      if (fault) {
        findings.push({
          id: `${cellId(table.sheet, column.letter, row.row)} ${fault.code}`,
          sheet: table.sheet,
          row: row.row,
          column: column.letter,
          field,
          heading: column.heading,
          code: fault.code,
          level: fault.level,
          read: cellText(cell(field)),
          taken: shown(reading.value),
          repair: fault.repair ?? null,
          choices: fault.choices ?? [],
          known: null,
          others: [],
        });
      }
      return reading.value;
    },
    findings: () => findings,
    tidied: () => tidied,
  };
}

function shown(value: Shown): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value instanceof Temporal.PlainDate) return formatDay(value);
  return 'name' in value ? value.name : value.join(', ');
}
