import type { ImportSummary } from './summary.ts';

export const words = {
  title: 'Check before anybody comes in',
  people: 'people come in',
  mentors: 'as mentors',
  mentees: 'as mentees',
  both: (count: number) => `${count} in both roles`,
  out: 'Rows that stay out',
  rowsOut: 'rows stay out',
  supports: 'Line manager supports',
  supportsWhat: (count: number) => `${count}: recorded as the manager’s yes, on the waiting list at once.`,
  supportsNot: 'Line manager does not',
  supportsNotWhat: (count: number) => `${count}: recorded as the manager’s no. The manager can still change it.`,
  toBeAsked: 'Line manager to be asked',
  toBeAskedWhat: (asked: number, unreachable: number) =>
    `${asked} managers get an email with a link.${unreachable > 0 ? ` ${unreachable} have no address yet, and wait for one.` : ''}`,
  notes: 'Free notes',
  notesWhat: ({ kept, discarded, undecided }: ImportSummary['notes']) =>
    `${kept} kept as facts, ${discarded} discarded${undecided > 0 ? `, ${undecided} not decided: these are discarded too` : ''}.`,
  change: 'Change',
  mails: 'Mail to the people',
  mailsWhat:
    'Everybody who comes in gets an email that says so, and how to see what was entered for them. A mail cannot be unsent when the list is taken back.',
  row: 'Row',
  name: 'Name',
  why: 'Why',
  place: (sheet: string, row: number) => `${sheet}, row ${row}`,
  openQuestions: (count: number) =>
    `${count === 1 ? '1 row waits' : `${count} rows wait`} for an answer before anybody can come in.`,
  answerThem: 'Answer, or leave these rows out',
  questionsOpen: 'Some rows still wait for an answer, so nobody has come in. Go back to the questions.',
  atOnce: 'Everybody comes in at once, or, if anything goes wrong, nobody does. It may take a moment.',
  bringIn: (count: number) => (count === 1 ? 'Bring in 1 person' : `Bring in ${count} people`),
  drop: 'Stop, and drop this list',
  over: 'This import is over already, in another tab or by a second press of the button.',
  whyNot: {
    'joined meanwhile':
      'Nobody has come in: somebody of the list joined the programme by another way at that moment. Their row now stays out; try again.',
    fault:
      'Nobody has come in: something went wrong on our side. Nothing is lost. Try again, and tell us if it happens twice.',
  },
} as const;
