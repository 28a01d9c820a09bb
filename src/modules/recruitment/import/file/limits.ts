/** What a file may hold. Generous for a list of people, and small enough that reading one cannot hurt the server. */
export const limits = {
  fileBytes: 5_000_000,
  unpackedBytes: 60_000_000,
  packedParts: 500,
  sheets: 20,
  rows: 2_000,
  columns: 80,
  cellCharacters: 5_000,
} as const;

export type FileFault =
  | 'empty file'
  | 'file too large'
  | 'unpacks too large'
  | 'too many sheets'
  | 'too many rows'
  | 'too many columns'
  | 'cell too long'
  | 'old workbook'
  | 'locked or damaged'
  | 'not a list';

const ofEach: Record<FileFault, string> = {
  'empty file': 'The file is empty. Choose a file with a list of people in it.',
  'file too large': 'The file is larger than 5 MB. Remove pictures or sheets that are not needed, or split the list.',
  'unpacks too large': 'The workbook unpacks to more than 60 MB. Copy the lists alone into a new workbook.',
  'too many sheets': 'The workbook has more than 20 sheets. Copy the lists of people into a new workbook.',
  'too many rows': 'A sheet has more than 2,000 rows. Split the list into several files.',
  'too many columns': 'A sheet has more than 80 columns. Remove the columns that are not needed.',
  'cell too long': 'A cell holds more than 5,000 characters. Shorten it, or leave that column out of the file.',
  'old workbook': 'This is a workbook of the older kind (.xls). Open it and save it as .xlsx or as CSV.',
  'locked or damaged': 'The workbook could not be opened. It may be damaged, or protected with a password.',
  'not a list': 'This is neither a workbook (.xlsx) nor a CSV file.',
};

export function fileFaultInWords(fault: FileFault): string {
  return ofEach[fault];
}
