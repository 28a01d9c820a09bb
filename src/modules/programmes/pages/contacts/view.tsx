import { Button, Form, type FormState, Screen, TextField } from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly back: string;
}

export const view = ({ programme, form, back }: Props) => (
  <Screen title={words.title} caption={programme.name} back={back} form={form} lead={words.lead}>
    <Form>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <TextField form={form} name="email" label={words.email} type="email" />
      <TextField form={form} name="telephone" label={words.telephone} type="tel" width={20} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
