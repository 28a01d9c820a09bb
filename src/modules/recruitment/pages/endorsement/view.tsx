import {
  Button,
  Form,
  type FormState,
  Link,
  Panel,
  Screen,
  Section,
  SummaryList,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import {
  answerRows,
  type OrganisationNames,
  QuestionFields,
  type Questionnaire,
  questionsOf,
} from '../../../questionnaires/index.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { words } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly programme: Programme;
  readonly asked: Questionnaire;
  readonly form: Questionnaire;
  readonly organisations: OrganisationNames;
  readonly typed: FormState;
}

export const view = (props: Props) =>
  props.expression.state === 'with-manager' ? <Decide {...props} /> : <Decided {...props} />;

function Decide({ expression: { name, answers }, programme, asked, form, organisations, typed }: Props) {
  const { least, most, months, usualMinutes } = programme.settings.terms.sessions;
  return (
    <Screen title={words.title(name)} caption={programme.name} form={typed} lead={words.lead(name, programme.name)}>
      <Section title={words.sees}>
        <SummaryList rows={answerRows({ questionnaire: asked, answers, reader: 'line-manager', organisations })} />
      </Section>
      <Section title={words.time}>
        <Text>{words.timeIs(least, most, months, usualMinutes)}</Text>
        <Text>{words.privacy}</Text>
      </Section>
      <Form>
        <QuestionFields form={typed} questions={questionsOf(form)} lookups={{ organisations: [], names: readers }} />
        <Button once>{words.decide}</Button>
      </Form>
    </Screen>
  );
}

/** The readers as the manager calls them. */
const readers = {
  author: 'you',
  coordinator: 'the coordinator',
  'line-manager': 'you',
  mentor: 'the mentor',
  mentee: 'the person you manage',
  'programme-report': 'readers of the programme report, without any name',
};

function Decided({ expression: { name }, programme: { name: programme, settings } }: Props) {
  return (
    <Screen title={words.thanks} heading={false}>
      <Panel title={words.thanks}>{words.decided(name)}</Panel>
      {settings.contact && (
        <Text>
          {words.change} {settings.contact.name},{' '}
          <Link href={`mailto:${settings.contact.email}`}>{settings.contact.email}</Link>
        </Text>
      )}
      <Text>{programme}</Text>
    </Screen>
  );
}
