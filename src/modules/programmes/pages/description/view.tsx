import { Button, Form, type FormState, Screen, Text, TextArea } from '../../../../platform/view/index.ts';
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
      <Text>{words.how}</Text>
      <TextArea form={form} name="summary" label={words.summary} rows={4} />
      <TextArea form={form} name="forMentees" label={words.forMentees} rows={12} />
      <TextArea form={form} name="forMentors" label={words.forMentors} rows={12} />
      <TextArea form={form} name="howItWorks" label={words.howItWorks} rows={8} />
      <TextArea form={form} name="confidentiality" label={words.confidentiality} rows={8} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
