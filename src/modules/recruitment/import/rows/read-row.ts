import type { Organisation } from '../../../people/index.ts';
import type { Cell } from '../file/sheet.ts';
import { type Finding, rowId } from '../findings.ts';
import type { Table, TableRow } from '../table/find-table.ts';
import { readText } from '../values/plain-text.ts';
import { readCapacity } from '../values/read-capacity.ts';
import { readDay } from '../values/read-day.ts';
import { readEmail } from '../values/read-email.ts';
import { readHopes, readList } from '../values/read-list.ts';
import { readMark } from '../values/read-mark.ts';
import { readMethods } from '../values/read-methods.ts';
import { readName } from '../values/read-name.ts';
import type { Tidied } from '../values/reading.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import type { PersonRow } from './person-row.ts';
import { readManagerEmail, readManagerName } from './read-manager.ts';
import { readOrganisation } from './read-organisation.ts';

export type ReadAgainst = { readonly register: readonly Organisation[]; readonly today: Temporal.PlainDate };
export type RowRead = {
  readonly person: PersonRow;
  readonly findings: readonly Finding[];
  readonly tidied: readonly Tidied[];
};

export function readRow(table: Table, row: TableRow, against: ReadAgainst): RowRead {
  const cells = cellReader(table, row);
  const about = readAbout(cells, against);
  const managerName = cells.read('managerName', readManagerName);
  const person: PersonRow = {
    id: rowId(table.sheet, row.row),
    sheet: table.sheet,
    row: row.row,
    role: table.role,
    ...about,
    manager: {
      name: managerName,
      email: cells.read('managerEmail', (cell) => readManagerEmail(cell, about, managerName)),
    },
    methods: cells.read('methods', readMethods),
    areas: cells.read(table.role === 'mentor' ? 'offers' : 'wants', readList),
    hopes: cells.read('hopes', readHopes),
    trained: cells.read('trained', readMark),
    capacity: cells.read('capacity', readCapacity),
    managerSupports: cells.read('managerSupports', readMark),
    note: cells.read('note', readText),
  };
  return { person, findings: cells.findings(), tidied: cells.tidied() };
}

function readAbout(cells: CellReader, { register, today }: ReadAgainst) {
  return {
    name: cells.read(cells.has('name') ? 'name' : 'surname', (cell) => readName(wholeName(cells, cell))),
    email: cells.read('email', readEmail),
    phone: cells.read('phone', readText),
    organisation: cells.read('organisation', (cell) => readOrganisation(cell, register, today)),
    title: cells.read('title', readText),
    since: cells.read('since', (cell) => readDay(cell, today)),
  };
}

/** A name in one column, or in two. */
function wholeName(cells: CellReader, cell: Cell): Cell {
  const forename = cells.cell('forename');
  return cells.has('name') || forename === null ? cell : `${forename} ${cell ?? ''}`;
}
