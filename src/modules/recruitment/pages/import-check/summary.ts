import type { OpenImport } from '../../import/load-import.ts';
import type { Out } from '../../import/read-import.ts';
import { heldNotes } from '../import-notes/held-notes.ts';

export interface ImportSummary {
  readonly people: number;
  readonly mentors: number;
  readonly mentees: number;
  readonly both: number;
  /** Mentees by what the list says of their managers. */
  readonly managers: {
    readonly yes: number;
    readonly no: number;
    readonly toBeAsked: number;
    readonly unreachable: number;
  };
  readonly out: readonly { readonly sheet: string; readonly row: number; readonly name: string; readonly why: Out }[];
  /** Rows that wait for an answer. */
  readonly open: number;
  readonly notes: { readonly kept: number; readonly discarded: number; readonly undecided: number };
}

export function summaryOf(open: OpenImport): ImportSummary {
  const rows = open.read.rows.filter((row) => row.out === null);
  const [mentors, mentees] = [rows.filter((row) => row.role === 'mentor'), rows.filter((row) => row.role === 'mentee')];
  const people = new Set(rows.map((row) => row.email));
  const supports = (mark: string) => mentees.filter((row) => row.managerSupports === mark).length;
  const waiting = mentees.filter((row) => row.managerSupports === 'pending' || row.managerSupports === 'unknown');
  const unreachable = waiting.filter((row) => row.manager.email === null).length;
  const out = open.read.rows.flatMap(({ sheet, row, name, out: why }) =>
    why === null ? [] : [{ sheet, row, name: name?.name ?? '', why }],
  );
  return {
    people: people.size,
    mentors: mentors.length,
    mentees: mentees.length,
    both: rows.length - people.size,
    managers: { yes: supports('yes'), no: supports('no'), toBeAsked: waiting.length - unreachable, unreachable },
    out,
    open: out.filter(({ why }) => why === 'open question').length,
    notes: notesOf(open),
  };
}

function notesOf(open: OpenImport): ImportSummary['notes'] {
  const decided = heldNotes(open).flatMap(({ people }) => people.map(({ id }) => open.draft.decisions.notes[id]?.do));
  const count = (what: string | undefined) => decided.filter((one) => one === what).length;
  return { kept: count('keep'), discarded: count('discard'), undecided: count(undefined) };
}
