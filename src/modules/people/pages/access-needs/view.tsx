import { Button, Checkboxes, Form, type FormState, Screen, Text, TextArea } from '../../../../platform/view/index.ts';
import { audiences } from '../../commands/state-access-needs.ts';
import { audienceInWords, words } from './words.ts';

interface Props {
  readonly facts: { readonly name: string; readonly address: string; readonly isOwn: boolean };
  readonly form: FormState;
}

export const view = ({ facts: { name, address, isOwn }, form }: Props) => (
  <Screen
    title={isOwn ? words.yours : words.theirs}
    caption={isOwn ? null : name}
    back={address}
    form={form}
    lead={isOwn ? words.lead : words.theirLead}
  >
    <Form>
      <TextArea
        form={form}
        name="text"
        label={isOwn ? words.text : words.theirText}
        hint={words.textHint}
        rows={4}
        readers={isOwn ? words.readers : words.theirReaders}
      />
      {isOwn ? (
        <Checkboxes
          form={form}
          name="shownTo"
          label={words.shownTo}
          hint={words.shownToHint}
          items={audiences.map((audience) => ({ value: audience, text: audienceInWords[audience] }))}
        />
      ) : (
        <Text>{words.theirsToChoose}</Text>
      )}
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
