import { Button, Form, type FormState, Screen, TextArea, TextField } from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly mail: boolean;
}

export const view = ({ programme, form, mail }: Props) => (
  <Screen title={words.title} caption={programme.name} back={`${setUpAddress(programme.id)}/texts`} form={form}>
    <Form>
      {mail && <TextField form={form} name="subject" label={words.subject} />}
      <TextArea form={form} name="body" label={words.body} hint={words.hint} rows={16} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
