import { Button, DateField, Form, type FormState, Screen } from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly back: string;
}

export const view = ({ programme, form, back }: Props) => (
  <Screen title={words.title} caption={programme.name} back={back} form={form}>
    <Form>
      <DateField form={form} name="takesFrom" label={words.takesFrom} />
      <DateField form={form} name="takesUntil" label={words.takesUntil} hint={words.takesUntilHint} />
      <DateField form={form} name="startsOn" label={words.startsOn} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
