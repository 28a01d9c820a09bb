export const words = {
  title: 'What each column holds',
  lead: 'This is how the headings were understood. Change what is not right.',
  unread: (sheets: readonly string[]) =>
    `No list of people was found on ${sheets.length === 1 ? 'the sheet' : 'the sheets'} ${sheets.join(', ')}, so nothing there is read.`,
  sheet: (sheet: string, rows: number) => `${sheet}: ${rows === 1 ? '1 row' : `${rows} rows`}`,
  totalDiffers: (total: number, rows: number) =>
    `The row for the total says ${total}, and ${rows === 1 ? '1 row was' : `${rows} rows were`} found. Check that none is missing.`,
  as: 'Who is on this list?',
  roles: { mentor: 'Mentors', mentee: 'Mentees', 'leave out': 'Leave this sheet out' },
  column: (letter: string, heading: string) =>
    heading === '' ? `Column ${letter}, no heading` : `Column ${letter}: ${heading}`,
  examples: (few: string) => `For example: ${few}`,
  empty: 'The column is empty.',
  leaveOut: 'Leave this column out',
  skipped: (count: number) => (count === 1 ? '1 row was passed over' : `${count} rows were passed over`),
  skippedRow: (row: number, why: string, text: string) =>
    `Row ${row}: ${why.toLowerCase()}${text === '' ? '' : ` (${text})`}`,
  twice: 'Another column holds this already. Leave one of them out',
  foreign: {
    mentor: 'Only a list of mentees has this. Choose something else, or leave the column out',
    mentee: 'Only a list of mentors has this. Choose something else, or leave the column out',
  },
  noName: 'Say which column holds the name',
  noEmail: 'Say which column holds the email address',
  noOrganisation: 'Say which column holds the organisation',
  save: 'Save and continue',
  more: 'Mentors and mentees in two files? Finish this import first, then bring in the second file: people who are in both are recognised.',
  drop: 'Stop, and drop this list',
} as const;
