import type { NoteKind } from '../decisions.ts';
import type { PersonRow } from '../rows/person-row.ts';
import { comparable } from '../values/plain-text.ts';

/** What a free note may become, for the coordinator to confirm or discard. Nothing comes of a note by itself. */
export type Suggestion = {
  readonly row: PersonRow;
  readonly note: string;
  readonly kind: NoteKind;
  readonly until: Temporal.PlainDate | null;
  /** People in the file whom the note is about, as far as a name or a line manager's address tells. */
  readonly people: readonly PersonRow[];
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The narrower ones first. Whether a person is disabled is theirs to say: such notes become access needs, never labels. */
const patterns: readonly (readonly [kind: NoteKind, pattern: RegExp])[] = [
  ['line manages', /line manag|manages \d|\breports? to\b/],
  ['leave', /\b(leave|sabbatical|secondment|away|off sick)\b/],
  [
    'access need',
    /camera|caption|subtitle|neuro|dyslex|adhd|autis|deaf|hearing|wheelchair|screen reader|sign language|quiet|access|break/,
  ],
  ['not with', /^(not|avoid|no)\b (?!fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|mornings?|afternoons?)/],
  ['place', /same (region|la|council|authority)|different (la|council|authority)|travel|nearby|local to/],
  ['availability', /part[ -]?time|\b(mon|tue|wed|thu|fri)|mornings?|afternoons?|school holidays|term[ -]time/],
  ['private preference', /\b(woman|women|female|man|men|male|black|asian|lgbt\w*|gay|muslim|christian|faith)\b/],
  ['wish', /would like|looking for|hopes?|prefers?|mentor who/],
];

export function suggestFact(row: PersonRow, rows: readonly PersonRow[], today: Temporal.PlainDate): Suggestion | null {
  if (row.note === null) return null;
  const text = row.note.toLowerCase();
  const kind = patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  return {
    row,
    note: row.note,
    kind,
    until: kind === 'leave' ? untilWhen(text, today) : null,
    people: kind === 'not with' ? named(row, rows) : kind === 'line manages' ? reports(row, rows) : [],
  };
}

/** "until Jan" is the first day of the next January. */
function untilWhen(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, name = '', year] =
    /until (?:the )?(?:\w+ of |start of |end of |\d+ )?([a-z]{3})[a-z]*(?: (\d{4}))?/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  if (month === 0) return null;
  const first = Temporal.PlainDate.from({ year: year ? Number(year) : today.year, month, day: 1 });
  return year || Temporal.PlainDate.compare(first, today) > 0 ? first : first.add({ years: 1 });
}

function named({ id, note }: PersonRow, rows: readonly PersonRow[]): PersonRow[] {
  const said = comparable(note ?? '');
  return rows.filter((row) => row.id !== id && row.name !== null && said.includes(comparable(row.name.name)));
}

function reports({ email, name }: PersonRow, rows: readonly PersonRow[]): PersonRow[] {
  const isThem = ({ manager }: PersonRow) =>
    manager.email === null
      ? name !== null && comparable(manager.name ?? '') === comparable(name.name)
      : manager.email === email;
  return rows.filter((row) => row.role === 'mentee' && isThem(row));
}
