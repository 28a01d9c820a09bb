import {
  Button,
  DateField,
  Form,
  type FormState,
  List,
  Radios,
  Screen,
  Section,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly mentors: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

export const view = ({ programme, mentors, form }: Props) => (
  <Screen
    title={words.title(mentors.length)}
    caption={programme.name}
    back={`/programmes/${programme.id}/expressions?role=mentor&state=selected`}
    form={form}
  >
    <Section title={words.who}>
      <List items={mentors.map((one) => one.name)} />
    </Section>
    <Form>
      <Radios form={form} name="kind" label={words.kind} items={words.kinds} />
      <DateField form={form} name="heldOn" label={words.heldOn} hint={words.heldOnHint} />
      <Text>{words.note}</Text>
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
