/** A cell as the file holds it: a day is already a day where the workbook marks it as one. */
export type Cell = string | number | boolean | Temporal.PlainDate | null;

/** A sheet as it came: `rows[0]` is the sheet's row 1. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The letters above a column: 0 is A, 26 is AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
