import { Button, DateField, Form, type FormState, Radios, Screen, Text } from '../../../../platform/view/index.ts';
import type { AgreementFacts } from '../agreement/load.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AgreementFacts & { readonly unsigned: AgreementFacts['signatories'] };
  readonly form: FormState;
}

export const view = ({ facts: { agreement, programme, unsigned }, form }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    back={`/relationships/${agreement.relationship}/agreement`}
    lead={words.lead}
    form={form}
  >
    {unsigned.length === 0 ? (
      <Text>{words.nobody}</Text>
    ) : (
      <Form>
        <Radios
          form={form}
          name="person"
          label={words.person}
          items={unsigned.map(({ person, name, role }) => ({ value: person, text: name, hint: role }))}
        />
        <DateField form={form} name="day" label={words.day} />
        <Button once>{words.button}</Button>
      </Form>
    )}
  </Screen>
);
