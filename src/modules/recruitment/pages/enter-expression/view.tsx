import {
  Button,
  Form,
  type FormState,
  Radios,
  Screen,
  Section,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { QuestionFields, type Questionnaire } from '../../../questionnaires/index.ts';
import type { ParticipantRole } from '../../roles.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly role: ParticipantRole;
  readonly questions: Questionnaire;
  readonly asksManager: boolean;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

const ways = Object.entries(words.ways).map(([value, text]) => ({ value, text }));
const said = Object.entries(words.said).map(([value, { text, hint }]) => ({ value, text, hint }));

/** The readers, as whoever writes it down for someone else calls them. */
const readers = {
  author: 'the person',
  coordinator: 'the coordinators',
  'line-manager': 'their line manager',
  mentor: 'their mentor',
  mentee: 'the people they mentor',
  'programme-report': 'readers of the programme report, without a name',
};

export const view = ({ programme, role, questions, asksManager, organisations, form }: Props) => {
  const list = `/programmes/${programme.id}/expressions`;
  const lookups = { organisations: organisations.map(({ id, name }) => ({ value: id, text: name })), names: readers };
  return (
    <Screen
      title={words.title[role]}
      caption={programme.name}
      back={{ href: `${list}?role=${role}`, text: words.list }}
      form={form}
      lead={words.lead}
    >
      <Form draft={`${list}/new-${role}`}>
        <Radios form={form} name="cameBy" label={words.cameBy} items={ways} />
        <TextField form={form} name="email" label={words.email} hint={words.emailHint} type="email" />
        <TextField form={form} name="phone" label={words.phone} type="tel" width={20} />
        <Section title={words.rest}>
          <Text>{words.restHint}</Text>
          {questions.steps.map((step) => (
            <QuestionFields key={step.id} form={form} questions={step.questions} lookups={lookups} />
          ))}
        </Section>
        {asksManager && <Radios form={form} name="said" label={words.manager} items={said} />}
        <Button once>{words.save}</Button>
      </Form>
    </Screen>
  );
};
