import { Button, Form, type FormState, Screen, TextField } from '../../../../platform/view/index.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { words } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly form: FormState;
}

export const view = ({ expression: { name, programme }, form }: Props) => (
  <Screen
    title={words.title}
    back={`/programmes/${programme}/expressions/with-managers`}
    form={form}
    lead={words.lead(name)}
  >
    <Form>
      <TextField form={form} name="name" label={words.name} />
      <TextField form={form} name="email" label={words.email} type="email" />
      <Button once>{words.send}</Button>
    </Form>
  </Screen>
);
