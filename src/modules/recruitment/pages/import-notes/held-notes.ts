import type { NoteKind } from '../../import/decisions.ts';
import type { OpenImport } from '../../import/load-import.ts';
import type { PersonRow } from '../../import/rows/person-row.ts';

/** A note as it stands in the list, with everybody of whom it says the same. */
export interface HeldNote {
  readonly id: string;
  readonly note: string;
  readonly kind: NoteKind;
  readonly people: readonly PersonRow[];
  /** People in the list whom it is about. */
  readonly about: readonly PersonRow[];
}

/** Only the notes of rows that come in: what was said of anybody else goes without being read. */
export function heldNotes({ read }: Pick<OpenImport, 'read'>): readonly HeldNote[] {
  const comingIn = new Set(read.rows.filter((row) => row.out === null).map(({ id }) => id));
  const held = read.notes.filter(({ row }) => comingIn.has(row.id));
  // A note that names people, or asks who they manage, means something else of each person.
  const keyOf = (one: (typeof held)[number]) => (one.people.length > 0 ? one.row.id : one.note.toLowerCase());
  return [...Map.groupBy(held, keyOf)].flatMap(([id, all]) => {
    const [first] = all;
    return first
      ? [{ id, note: first.note, kind: first.kind, people: all.map(({ row }) => row), about: first.people }]
      : [];
  });
}

/** What to write, without the label that somebody put on a person: of "neurodivergent - cameras off" the second half. */
export function suggestedText({ kind, note }: Pick<HeldNote, 'kind' | 'note'>): string {
  const need = kind === 'access need' ? (/\s[-–:]\s*(.+)$/.exec(note)?.[1] ?? note) : note;
  const plain = need.replace(/\?+$/, '').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
