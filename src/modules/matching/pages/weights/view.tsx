import {
  Button,
  Form,
  type FormState,
  InsetText,
  Link,
  List,
  Radios,
  Screen,
  Section,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import { type Matching, type Programme, priorityStands } from '../../../programmes/index.ts';
import { mayBeSetAside } from '../../rules.ts';
import { trialOf, withTrial } from '../../runs/settings.ts';
import { earningWords } from '../earning-words.ts';
import { orderInWords } from '../order-words.ts';
import { runsPath, weightsPath } from '../paths.ts';
import { pointsOf, settingsDifferences } from '../settings-differences.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly programme: Programme;
    readonly definition: Matching;
    readonly waiting: number;
    /** The run whose weights stand in the form; null for those in force. */
    readonly of: { readonly number: number; readonly definition: Matching } | null;
  };
  readonly form: FormState;
}

export const view = ({ facts, form }: Props) => {
  const { programme, definition, waiting } = facts;
  const hidden = definition.criteria.filter((one) => one.private);
  const inForm = facts.of ? withTrial(definition, trialOf(facts.of.definition)) : definition;
  const points = pointsOf(inForm);
  return (
    <Screen title={words.title} caption={programme.name} form={form} back={runsPath(programme.id)}>
      <Text>{words.lead}</Text>
      <OfRun {...facts} />
      <Section title={words.rules}>
        {definition.rules.some(mayBeSetAside) && <Text>{words.rulesByHand}</Text>}
        <List
          kind="bullet"
          items={definition.rules.map((rule) => (mayBeSetAside(rule) ? words.mayBeSetAside(rule.words) : rule.words))}
        />
      </Section>
      <Form>
        <Section title={words.weights}>
          <Text>
            {words.weightsHow} {waiting > 0 && words.weightsBeside}
          </Text>
          {definition.criteria
            .filter((one) => !one.private)
            .map((one) => (
              <TextField
                form={form}
                name={`weights.${one.id}`}
                label={one.words}
                labelSize="s"
                hint={[words.worth(points.get(one.id) ?? 0), earningWords(one, definition.facts)]
                  .filter(Boolean)
                  .join(' ')}
                width={4}
                inputmode="numeric"
              />
            ))}
          {hidden.map((one) => (
            <Text quiet>{words.private(one.words)}</Text>
          ))}
        </Section>
        <WhoComesFirst facts={facts} form={form} />
        <Text>{waiting === 0 ? words.saveHow : words.showHow}</Text>
        {waiting === 0 ? (
          <Button once name="act" value="save">
            {words.save}
          </Button>
        ) : (
          <Button once>{words.show}</Button>
        )}
      </Form>
    </Screen>
  );
};

/** Weights that a run has used, so that one can change them further, or go back to them. */
function OfRun({ programme, definition, of }: Props['facts']) {
  if (!of) return null;
  const differences = settingsDifferences(of.definition, definition);
  if (differences.length === 0) return <InsetText>{words.ofInForce(of.number)}</InsetText>;
  return (
    <InsetText>
      <Text>{words.of(of.number)}</Text>
      <List kind="bullet" items={differences.map((one) => words.difference(one.words, one.one, one.two))} />
      <Text>
        <Link href={weightsPath(programme.id)}>{words.inForce}</Link>
      </Text>
    </InsetText>
  );
}

const WhoComesFirst = ({ facts: { programme, definition }, form }: Props) => (
  <Section title={words.policy}>
    <Text>{words.order}</Text>
    <List
      kind="number"
      items={orderInWords({
        policy: definition.policy,
        hasPriority: programme.settings.terms.priority.rules.length > 0,
      })}
    />
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
