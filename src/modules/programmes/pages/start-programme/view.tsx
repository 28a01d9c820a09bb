import { Button, Form, type FormState, Screen, Select, Text, TextField } from '../../../../platform/view/index.ts';
import type { Template } from '../../template/template.ts';
import { words } from './words.ts';

interface Props {
  readonly template: Template;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

export const view = ({ template, organisations, form }: Props) => (
  <Screen title={words.title} caption={template.name} back="/programmes/new" form={form}>
    <Form>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
      <Select
        form={form}
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        blank={words.blank}
      />
      <Text>{words.nothingYet}</Text>
      <Button once>{words.start}</Button>
    </Form>
  </Screen>
);
