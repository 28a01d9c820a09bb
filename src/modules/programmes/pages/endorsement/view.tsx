import { Button, Form, type FormState, InsetText, Radios, Screen, TextField } from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly back: string;
}

const rules = Object.entries(words.rules).map(([value, { text, hint }]) => ({ value, text, hint }));

export const view = ({ programme, form, back }: Props) => (
  <Screen title={words.title} caption={programme.name} back={back} form={form} lead={words.lead}>
    {programme.state !== 'draft' && <InsetText>{words.fixed}</InsetText>}
    <Form>
      <Radios form={form} name="mentee" label={words.mentee} items={rules} />
      <Radios form={form} name="mentor" label={words.mentor} items={rules} />
      <TextField form={form} name="chase" label={words.chase} inputmode="numeric" width={3} />
      <TextField form={form} name="stuck" label={words.stuck} inputmode="numeric" width={3} />
      {programme.state === 'draft' && <Button once>{words.save}</Button>}
    </Form>
  </Screen>
);
