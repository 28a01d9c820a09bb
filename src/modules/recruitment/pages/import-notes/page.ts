import { z } from 'zod';
import { refuse } from '../../../../platform/http/index.ts';
import { type Decisions, type NoteDecision, noteKinds } from '../../import/decisions.ts';
import { answerKey } from '../import-answer-key.ts';
import { importAddress, importStep } from '../import-page.tsx';
import { type HeldNote, heldNotes, suggestedText } from './held-notes.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const answer = z.object({ do: z.string().optional(), kind: z.enum(noteKinds).optional(), text: z.string().optional() });
type Answer = z.infer<typeof answer>;

export const importNotesPage = importStep({
  at: 'notes',
  form: () => z.object({ answers: z.record(z.string(), answer).optional() }),
  fill: (open) => Object.fromEntries(heldNotes(open).flatMap((note) => filled(note, open.draft.decisions))),
  view: ({ open, form }) => view({ open, form }),
  answer: (open, { answers = {} }) => {
    const given = heldNotes(open).map((note) => ({ note, given: answers[answerKey(note.id)] ?? {} }));
    const errors = given.flatMap(({ note, given }) =>
      given.do === 'keep' && !given.text?.trim() ? [[`answers.${answerKey(note.id)}.text`, words.nothingTyped]] : [],
    );
    if (errors.length > 0) return refuse(Object.fromEntries(errors));
    return given.reduce((decisions, { note, given }) => decide(decisions, note, given), open.draft.decisions);
  },
  next: (open) => `${importAddress(open)}/check`,
});

function filled(note: HeldNote, decisions: Decisions): [name: string, value: string | undefined][] {
  const name = `answers.${answerKey(note.id)}`;
  const [first] = note.people;
  const decision = first && decisions.notes[first.id];
  const kept = decision?.do === 'keep' ? decision : { kind: note.kind, text: suggestedText(note) };
  return [
    [`${name}.do`, decision?.do],
    [`${name}.kind`, kept.kind],
    [`${name}.text`, kept.text],
  ];
}

/** A note that several people share is decided for all of them. */
function decide(decisions: Decisions, note: HeldNote, given: Answer): Decisions {
  const decision = decisionIn(note, given);
  const notes = { ...decisions.notes };
  for (const { id } of note.people) {
    if (decision) notes[id] = decision;
    else delete notes[id];
  }
  return { ...decisions, notes };
}

function decisionIn(note: HeldNote, given: Answer): NoteDecision | null {
  if (given.do === 'discard') return { do: 'discard' };
  return given.do === 'keep' ? { do: 'keep', kind: given.kind ?? note.kind, text: given.text?.trim() ?? '' } : null;
}
