import {
  Button,
  Form,
  type FormState,
  Radios,
  Screen,
  Select,
  Text,
  TextField,
  WarningText,
} from '../../../../platform/view/index.ts';
import { noteKinds } from '../../import/decisions.ts';
import type { OpenImport } from '../../import/load-import.ts';
import { noteKindInWords } from '../../import/words.ts';
import { answerKey } from '../import-answer-key.ts';
import { ImportSteps, importAddress } from '../import-page.tsx';
import { type HeldNote, heldNotes } from './held-notes.ts';
import { words } from './words.ts';

export const view = ({ open, form }: { readonly open: OpenImport; readonly form: FormState }) => {
  const notes = heldNotes(open);
  return (
    <Screen title={words.title} caption={open.programme.name} back={`${importAddress(open)}/people`} form={form}>
      <ImportSteps at="notes" />
      <Text lead>{notes.length === 0 ? words.none : words.lead}</Text>
      {notes.length > 0 && <WarningText>{words.warning}</WarningText>}
      <Form>
        {notes.map((note) => (
          <OneNote note={note} form={form} />
        ))}
        <Button once>{words.save}</Button>
      </Form>
    </Screen>
  );
};

const OneNote = ({ note, form }: { readonly note: HeldNote; readonly form: FormState }) => {
  const name = `answers.${answerKey(note.id)}`;
  return (
    <Radios
      form={form}
      name={`${name}.do`}
      label={`“${note.note}”`}
      labelSize="s"
      small
      hint={
        <>
          {words.of(note.people.map((row) => row.name?.name ?? ''))}
          {about(note)}
        </>
      }
      items={[
        { value: 'discard', text: words.discard },
        {
          value: 'keep',
          text: words.keep(noteKindInWords[note.kind].label),
          hint: noteKindInWords[note.kind].becomes,
          conditional: (
            <>
              <TextField form={form} name={`${name}.text`} label={words.text} labelSize="s" autocomplete="off" />
              <Select
                form={form}
                name={`${name}.kind`}
                label={words.kind}
                labelSize="s"
                items={noteKinds.map((kind) => ({ value: kind, text: noteKindInWords[kind].label }))}
              />
            </>
          ),
        },
      ]}
    />
  );
};

/** Whom a name or a line manager's address in the list points to, where a note is about somebody. */
function about({ kind, about: people }: HeldNote): string | null {
  const names = people.map((row) => row.name?.name ?? '');
  if (kind === 'not with') return ` ${names.length > 0 ? words.isInList(names) : words.notInList}`;
  if (kind === 'line manages') return ` ${names.length > 0 ? words.manages(names) : words.managesNobody}`;
  return null;
}
