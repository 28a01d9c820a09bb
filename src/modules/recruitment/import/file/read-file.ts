import { type FileFault, limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { cellText, type Sheet } from './sheet.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The sheets of a workbook or CSV file, or why it cannot be read. What a file is, its first bytes say; not its name. */
export async function readFile(file: UploadedFile): Promise<readonly Sheet[] | FileFault> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (bytes.length === 0) return 'empty file';
  if (bytes.length > limits.fileBytes) return 'file too large';
  const sheets = await sheetsOf(bytes, file.name);
  return typeof sheets === 'string' ? sheets : (faultOf(sheets) ?? sheets);
}

async function sheetsOf(bytes: Buffer, name: string): Promise<readonly Sheet[] | FileFault> {
  if (bytes.length > 4 && bytes.readUInt16BE(0) === 0x504b) return readWorkbook(bytes);
  // The older workbooks, and those locked with a password, are OLE containers.
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) return 'old workbook';
  return readCsv(bytes, name.replace(/\.[^.]*$/, ''));
}

function faultOf(sheets: readonly Sheet[]): FileFault | undefined {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  if (sheets.some((sheet) => sheet.rows.length > limits.rows)) return 'too many rows';
  if (rows.some((row) => row.length > limits.columns)) return 'too many columns';
  if (rows.some((row) => row.some((cell) => cellText(cell).length > limits.cellCharacters))) return 'cell too long';
  return rows.some((row) => row.some((cell) => cell !== null)) ? undefined : 'empty file';
}
