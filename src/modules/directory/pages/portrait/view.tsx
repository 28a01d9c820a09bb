import { Button, Form, type FormState, Screen, Section } from '../../../../platform/view/index.ts';
import { QuestionFields, type Questionnaire, usualNames } from '../../../questionnaires/index.ts';
import type { Kept } from '../../queries/read-kept.ts';
import { profilePath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: Kept & { readonly questions: Questionnaire };
  readonly form: FormState;
}

export const view = ({ facts: { programme, mentor, name, own, questions }, form }: Props) => {
  const back = profilePath(programme.id, mentor);
  const lookups = { organisations: [], names: { ...usualNames, ...words.readers } };
  return (
    <Screen
      title={own ? words.title.own : words.title.other(name)}
      caption={programme.name}
      lead={own ? words.lead : words.leadFor}
      form={form}
      back={back}
    >
      <Form draft={`${back}/text`}>
        {questions.steps.map((step) => (
          <Section key={step.id} title={step.title}>
            <QuestionFields form={form} questions={step.questions} lookups={lookups} />
          </Section>
        ))}
        <Button>{words.save}</Button>
      </Form>
    </Screen>
  );
};
