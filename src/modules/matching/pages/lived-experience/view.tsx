import {
  ActionForm,
  Button,
  Checkboxes,
  Form,
  type FormState,
  InsetText,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { QuestionFields } from '../../../questionnaires/index.ts';
import { privateWishesPath } from '../paths.ts';
import type { LivedExperienceFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: LivedExperienceFacts;
  readonly form: FormState;
}

export const view = ({ facts: { programme, questions, answers }, form }: Props) => (
  <Screen title={words.title} caption={programme.name} lead={words.lead} form={form} back="/">
    {answers && <InsetText>{words.given}</InsetText>}
    <Form>
      {questions.steps.map((step) => (
        <>
          {step.intro && <Text>{step.intro}</Text>}
          <QuestionFields form={form} questions={step.questions} lookups={{ organisations: [] }} />
        </>
      ))}
      <Checkboxes
        form={form}
        name="consent"
        label={words.consentLabel}
        items={[{ value: 'yes', text: words.consent }]}
      />
      <Button>{words.save}</Button>
    </Form>
    {answers && (
      <>
        <Text small quiet>
          {words.takeBackHow}
        </Text>
        <ActionForm action={`${privateWishesPath(programme.id)}/withdrawal`} label={words.takeBack} kind="secondary" />
      </>
    )}
  </Screen>
);
