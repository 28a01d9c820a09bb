import { gather, type RawForm } from '../../platform/forms/index.ts';
import type { Step as JourneyStep } from '../../platform/http/index.ts';
import { Text } from '../../platform/view/index.ts';
import { answerRows } from './answer-rows.tsx';
import { isAsked } from './answers.ts';
import { stepSchema } from './answers-schema.ts';
import type { Questionnaire, Step } from './definition.ts';
import { type Lookups, QuestionFields } from './question-fields.tsx';

interface Asking {
  readonly today: Temporal.PlainDate;
  readonly lookups: Lookups;
}

/** A questionnaire as the steps of a journey: one page each, in order, those that need not be asked left out. */
export function journeySteps<Facts>(questionnaire: Questionnaire, asking: Asking): readonly JourneyStep<Facts>[] {
  return questionnaire.steps.map((step) => ({
    name: step.id,
    title: step.title,
    names: step.questions.map((question) => question.name),
    schema: () => stepSchema(step, asking),
    asked: (values) => isAsked(step, values),
    fields: (form) => (
      <>
        {step.intro && <Text>{step.intro}</Text>}
        <QuestionFields form={form} questions={step.questions} lookups={asking.lookups} />
      </>
    ),
    rows: (values) => rowsOf({ ...questionnaire, steps: [{ ...step, showWhen: undefined }] }, step, values, asking),
  }));
}

function rowsOf(page: Questionnaire, step: Step, values: RawForm, asking: Asking) {
  const read = stepSchema(step, asking).safeParse(gather(values));
  const organisations = new Map(asking.lookups.organisations.map(({ value, text }) => [value, text]));
  return answerRows({ questionnaire: page, answers: read.data ?? {}, reader: 'author', organisations });
}
