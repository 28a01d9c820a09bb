import { Button, Form, type FormState, Radios, Screen } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { QuestionFields, type Questionnaire, questionsOf } from '../../../questionnaires/index.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { words } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly programme: Programme;
  readonly questions: Questionnaire;
  readonly form: FormState;
}

const ways = Object.entries(words.ways).map(([value, text]) => ({ value, text }));

export const view = ({ expression: { name, manager }, programme, questions, form }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    back={`/programmes/${programme.id}/expressions/with-managers`}
    form={form}
    lead={words.lead(manager?.name ?? words.someone, name)}
  >
    <Form>
      <Radios form={form} name="cameBy" label={words.cameBy} items={ways} />
      <QuestionFields form={form} questions={questionsOf(questions)} lookups={{ organisations: [] }} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
