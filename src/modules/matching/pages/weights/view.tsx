import {
  Button,
  Form,
  type FormState,
  List,
  Radios,
  Screen,
  Section,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import { type Matching, type Programme, priorityStands } from '../../../programmes/index.ts';
import { runsPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly programme: Programme; readonly definition: Matching };
  readonly form: FormState;
}

export const view = ({ facts, form }: Props) => {
  const { programme, definition } = facts;
  const hidden = definition.criteria.filter((one) => one.private);
  return (
    <Screen title={words.title} caption={programme.name} form={form} back={runsPath(programme.id)}>
      <Text>{words.lead}</Text>
      <Section title={words.rules}>
        <List kind="bullet" items={definition.rules.map((rule) => rule.words)} />
      </Section>
      <Form>
        <Section title={words.weights}>
          <Text>{words.weightsHow}</Text>
          {definition.criteria
            .filter((one) => !one.private)
            .map((one) => (
              <TextField
                form={form}
                name={`weights.${one.id}`}
                label={one.words}
                labelSize="s"
                width={4}
                inputmode="numeric"
              />
            ))}
          {hidden.map((one) => (
            <Text quiet>{words.private(one.words)}</Text>
          ))}
        </Section>
        <WhoComesFirst facts={facts} form={form} />
        <Text>{words.showHow}</Text>
        <Button once>{words.show}</Button>
      </Form>
    </Screen>
  );
};

const WhoComesFirst = ({ facts: { programme, definition }, form }: Props) => (
  <Section title={words.policy}>
    <Text>{words.order[definition.policy.tiers.priority]}</Text>
    <Radios
      form={form}
      name="priority"
      label={words.priority}
      labelSize="s"
      hint={words.priorityHint(programme.settings.terms.priority.rules.map((rule) => rule.words))}
      items={priorityStands.map((value) => ({ value, text: words.priorityStands[value] }))}
    />
    <Radios
      form={form}
      name="firstChoicesFirst"
      label={words.first}
      labelSize="s"
      hint={words.firstHint}
      items={[
        { value: 'no', text: words.no },
        { value: 'yes', text: words.yes },
      ]}
    />
    <TextField
      form={form}
      name="waitedLifts"
      label={words.lifts}
      labelSize="s"
      hint={words.liftsHint}
      width={4}
      inputmode="numeric"
    />
  </Section>
);
