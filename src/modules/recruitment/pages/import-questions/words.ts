import type { Question } from './questions.ts';

export const words = {
  title: 'Questions about the list',
  lead: (count: number) =>
    `${count === 1 ? 'There is 1 thing' : `There are ${count} things`} to look at. Where an answer is chosen already, that is what comes in unless you change it.`,
  none: 'Nothing in the list needs an answer.',
  where: ({ sheet, row, column, heading }: Question) => `Sheet ${sheet}, row ${row}, column ${column} (${heading}).`,
  row: (row: number) => `Row ${row}`,
  says: (text: string) => `It says “${text}”.`,
  empty: 'The cell is empty.',
  keep: (taken: string) => `Bring in as: ${taken}`,
  keepEmpty: 'Leave it empty',
  use: (text: string) => `Use: ${text}`,
  clear: 'Clear the cell',
  type: 'Type what it should say',
  typed: 'It should say',
  out: 'Leave this row out',
  unanswered: (who: string) => `Select what to do with ${who}`,
  nothingTyped: 'Type what the cell should say',
  save: 'Save and continue',
  saveMore: 'Save and see more',
  tidied: 'What was put right without asking',
  answered: 'Your corrections so far',
  cell: (cell: string) => cell.replace('!', ', '),
  leftOut: (row: string, name: string) => `${row.replace('!', ', row ')}${name === '' ? '' : `, ${name}`}: left out`,
  cleared: 'Cleared',
  undo: 'Take back',
} as const;
