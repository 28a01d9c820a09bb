import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node';

export type CellValue = string | number | boolean | Temporal.PlainDate | null;

export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width?: number }[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Sentences under the rows: what was left out and why. */
  readonly notes?: readonly string[];
};

/**
 * An Excel workbook. A string is stored as a string, never as a formula, whatever it begins with; a day is stored as a
 * day. Names of sheets are cut to the 31 characters that Excel allows.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = writeExcelFile(
    sheets.map(({ name, columns, rows, notes = [] }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: columns.map(({ heading, width }) => ({ width: width ?? Math.max(12, heading.length + 4) })),
      data: [columns.map(header), ...rows.map((row) => row.map(cell)), ...notes.map((note) => [cell(note)])],
    })),
    { fontFamily: 'Arial', fontSize: 11 },
  );
  return new Uint8Array(await written.toBuffer());
}

function header({ heading }: { readonly heading: string }): SheetCell {
  return {
    value: heading,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#e8eeef',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#0f3d4c',
  };
}

function cell(value: CellValue): SheetCell {
  if (value === null) return null;
  if (typeof value === 'string') return { value: printable(value), type: String };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value: value ? 'Yes' : 'No', type: String };
  // The library reads a date as UTC, so midnight UTC is that day everywhere.
  const midnight = value.toZonedDateTime('UTC').epochMilliseconds;
  return { value: new Date(midnight), type: Date, format: 'd mmmm yyyy' };
}

/**
 * XML cannot hold most control characters, and a file that holds one does not open. A word that every JavaScript object
 * answers to ("constructor") gets a space behind it, because the library looks its strings up in a plain object.
 */
function printable(text: string): string {
  const clean = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').toWellFormed();
  return clean in {} ? `${clean} ` : clean;
}

function sheetName(name: string): string {
  return name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31);
}
