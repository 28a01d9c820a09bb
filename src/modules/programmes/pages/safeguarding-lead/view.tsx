import { Button, Form, type FormState, InsetText, Screen, TextField } from '../../../../platform/view/index.ts';
import type { StaffMember } from '../../queries/list-staff.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly leads: readonly StaffMember[];
  readonly form: FormState;
}

export const view = ({ programme, leads, form }: Props) => (
  <Screen title={words.title} caption={programme.name} back={setUpAddress(programme.id)} form={form} lead={words.lead}>
    {leads.length > 0 && <InsetText>{words.now(leads.map((one) => one.name).join(', '))}</InsetText>}
    <Form>
      <TextField form={form} name="name" label={words.name} />
      <TextField form={form} name="email" label={words.email} hint={words.emailHint} type="email" />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
