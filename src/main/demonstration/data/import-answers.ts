import type { AnsweredFile } from '../../../modules/recruitment/index.ts';

type Answers = AnsweredFile['decisions'];
type Notes = NonNullable<Answers['notes']>;
type NoteKind = Extract<Notes[string], { do: 'keep' }>['kind'];

const mentor = (row: number) => `Mentors!${row}`;
const mentee = (row: number) => `Mentees 25-26!${row}`;

/** What the coordinator makes of a free note, and the rows that carry such a note. All other notes are discarded. */
const kept: readonly (readonly [kind: NoteKind, text: string, rows: readonly string[]])[] = [
  ['availability', 'Works Monday to Wednesday', [4, 10, 23, 34, 41].map(mentor)],
  ['availability', 'Not on Fridays', [27, 36, 46, 49].map(mentor)],
  ['leave', 'On leave until January', [16, 37, 40, 42].map(mentor)],
  ['line manages', 'Line manager of Dawn Patel', [mentor(18)]],
  ['line manages', 'Line manager of Bethan Pritchard', [mentor(26)]],
  ['place', 'Happy to travel', [21, 50].map(mentor)],
  ['not with', 'Not with Rhys Sesay', [mentee(11)]],
  // What lies behind it is the person's own to say; what helps in a meeting is all that a coordinator writes down.
  ['access need', 'Would rather keep the camera off', [13, 16, 33, 34, 37, 46, 51, 59, 64, 71].map(mentee)],
  ['wish', 'Would like a mentor who has led through intervention', [7, 10, 21, 25, 38, 43, 56, 63, 68].map(mentee)],
  ['place', 'Not in their own council', [24, 39, 42, 48, 60, 66].map(mentee)],
];

/** The workbook of the East Midlands, with every question about it answered as a sensible coordinator would. */
export const importAnswers: Answers = {
  cells: {
    'Mentors!B11': 'gareth.griffiths@rutl.example',
    'Mentees 25-26!J8': 'marcus.taylor@lincolnshire.example',
  },
  // No address: the coordinator telephones her first.
  rows: { 'Mentors!9': 'leave out' },
  posts: { 'Mentees 25-26!5': 'Mentors!4' },
  notes: Object.fromEntries(
    kept.flatMap(([kind, text, rows]) => rows.map((row) => [row, { do: 'keep', kind, text } as const])),
  ),
};
