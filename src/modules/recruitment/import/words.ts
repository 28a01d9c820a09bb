import type { NoteKind } from './decisions.ts';
import type { Finding, FindingCode } from './findings.ts';
import type { Out } from './read-import.ts';
import type { Field } from './table/fields.ts';
import type { Skipped } from './table/find-table.ts';
import type { Tidied } from './values/reading.ts';

export const fieldInWords: Record<Field, string> = {
  name: 'Name',
  forename: 'First name',
  surname: 'Surname',
  email: 'Email address',
  phone: 'Telephone number',
  organisation: 'Organisation',
  title: 'Job title',
  since: 'In post since',
  methods: 'How they like to meet',
  managerName: 'Line manager’s name',
  managerEmail: 'Line manager’s email address',
  note: 'Free notes',
  offers: 'Areas of experience',
  trained: 'Mentor training',
  capacity: 'Number of mentees',
  hopes: 'What they hope to gain',
  wants: 'Experience wanted in a mentor',
  managerSupports: 'Line manager’s support',
};

type InWords = (finding: Finding) => string;

const problems: Record<FindingCode, InWords> = {
  missing: ({ field }) => `${fieldInWords[field]} is missing.`,
  'case of a name': ({ taken }) => `The name is all in capitals, or has none. It will come in as ${taken}.`,
  'not a name': () => 'This does not look like one person’s name.',
  'not an address': ({ repair }) =>
    repair ? 'This is not an email address, but it is close to one.' : 'This is not an email address.',
  'own address': () => 'This is the person’s own email address, not their line manager’s. It will be left empty.',
  'not a day': () => 'This is not a date that we can read. It will be left empty.',
  'month before day': () => 'There is no such date with the day first. It may have been written with the month first.',
  'month only': ({ taken }) => `There is no day. It will come in as ${taken}.`,
  'future day': ({ taken }) => `${taken} is still to come.`,
  'long ago': ({ taken }) => `${taken} is a long time ago.`,
  'not a mark': () => 'This is neither a yes nor a no. It will come in as not known.',
  'mark with remark': ({ taken }) => `This will come in as ${markInWords(taken)}, but it says something more.`,
  'not a number': () => 'This is not a number that we can read. It will be left empty.',
  range: ({ taken }) => `The lower number, ${taken}, will be taken.`,
  'unlikely number': ({ taken }) => `${taken} is more mentees than one mentor usually has.`,
  'not a way to meet': () => 'This is not a way to meet that we know. It will be left empty.',
  formula: () => 'This looks like a formula. It is treated as plain text, and is never run.',
  'organisation likely': ({ taken }) => `This probably means ${taken}.`,
  'organisation ambiguous': () => 'This could mean more than one organisation.',
  'organisation unknown': () => 'This organisation is not in the register.',
  'same person twice': ({ others }) =>
    `The same email address is already in ${rowsInWords(others)}. This row stays out.`,
  'in both lists': ({ others }) => `This person is also in ${rowsInWords(others)}. They come in once, in both roles.`,
  'in both lists, different organisations': ({ others }) =>
    `This person is also in ${rowsInWords(others)}, at a different organisation. Which is right today?`,
  'same name, different person': ({ others }) =>
    `Somebody of the same name, with a different email address, is in ${rowsInWords(others)}. They come in as two people.`,
  'already here': ({ known }) => `This person is in the programme already, in this role (${known}). The row stays out.`,
  'here in the other role': ({ known }) =>
    `This person is in the programme already, in the other role (${known}). They stay one person.`,
  'here in the other role, elsewhere': ({ known }) =>
    `This person is in the programme already, in the other role and at a different organisation (${known}). Which is right today?`,
};

export function problemInWords(finding: Finding): string {
  return problems[finding.code](finding);
}

function rowsInWords(rows: Finding['others']): string {
  return rows.map(({ sheet, row, text }) => `sheet ${sheet}, row ${row} (${text})`).join(' and ');
}

/** The same mark means "booked" of a training course and "asked" of a manager. */
export function markInWords(mark: string): string {
  return mark === 'pending' ? 'booked or asked' : mark === 'unknown' ? 'not known' : mark;
}

export const skippedInWords: Record<Skipped['why'], string> = {
  title: 'Title',
  blank: 'Empty row',
  total: 'Total',
  'headings again': 'Headings again',
};

export const outInWords: Record<Out, string> = {
  'left out': 'You left it out',
  'same person twice': 'The same person is in another row',
  'already here': 'In the programme already',
  'open question': 'A question about it is open',
};

export const tidiedInWords: Record<Tidied, (count: number) => string> = {
  'turned round': (count) => `${names(count)} written surname first ${were(count)} turned round.`,
  spaces: (count) => `Extra spaces were taken out of ${names(count)}.`,
  'small letters': (count) => `${addresses(count)} in capitals ${were(count)} put into small letters.`,
  'link taken off': (count) => `“mailto:” was taken off ${addresses(count)}.`,
  'two-digit year': (count) => `${days(count)} had a year of two figures.`,
  'day before month': (count) =>
    `${days(count)} could be read either way round. The day was taken first, the British way.`,
  'number in words': (count) =>
    `${count === 1 ? '1 number' : `${count} numbers`} in words ${were(count)} put into figures.`,
  'said twice': (count) => `${count === 1 ? '1 cell' : `${count} cells`} said the same thing twice; it is kept once.`,
};

const were = (count: number) => (count === 1 ? 'was' : 'were');
const names = (count: number) => (count === 1 ? '1 name' : `${count} names`);
const addresses = (count: number) => (count === 1 ? '1 email address' : `${count} email addresses`);
const days = (count: number) => (count === 1 ? '1 date' : `${count} dates`);

/** What a note becomes when the coordinator keeps it, and who then sees it. */
export const noteKindInWords: Record<NoteKind, { readonly label: string; readonly becomes: string }> = {
  leave: { label: 'Leave', becomes: 'Seen by coordinators. No match is offered to them before the day.' },
  availability: { label: 'Working days', becomes: 'Seen by coordinators.' },
  'access need': {
    label: 'Access need',
    becomes: 'Entered by you for the person. Only coordinators see it until the person says who else may.',
  },
  'not with': { label: 'Not to be matched with', becomes: 'Seen by coordinators. The two are never matched.' },
  'line manages': {
    label: 'Line manager of a mentee',
    becomes: 'Seen by coordinators. They are not matched with those whom they manage.',
  },
  'private preference': {
    label: 'Private preference',
    becomes: 'Seen by coordinators. Ask the person before anything is done with it.',
  },
  wish: { label: 'Wish for a mentor', becomes: 'Seen by coordinators.' },
  place: { label: 'Place and travel', becomes: 'Seen by coordinators.' },
  other: { label: 'Something else', becomes: 'Seen by coordinators.' },
};
