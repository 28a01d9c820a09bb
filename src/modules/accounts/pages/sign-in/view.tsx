import type { FormState } from '../../../../platform/view/index.ts';
import { Button, Form, Screen, TextField } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = ({ form }: { readonly form: FormState }) => (
  <Screen title={words.title} lead={words.lead} form={form}>
    <Form>
      <TextField form={form} name="email" label={words.email} type="email" autocomplete="email" spellcheck={false} />
      <Button once>{words.send}</Button>
    </Form>
  </Screen>
);
