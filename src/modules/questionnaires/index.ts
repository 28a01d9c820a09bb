export { answerRows } from './answer-rows.tsx';
export { answerWords, type OrganisationNames } from './answer-words.ts';
export { type Answer, type Answers, factIn, storedAnswersSchema, withoutHidden } from './answers.ts';
export { answersSchema } from './answers-schema.ts';
export { canonicalJson } from './canonical.ts';
export {
  type Audience,
  type Question,
  type Questionnaire,
  type QuestionnaireInput,
  questionnaireSchema,
  questionsOf,
  type Step,
} from './definition.ts';
export { factFields } from './fact-fields.ts';
export { journeySteps } from './journey-steps.tsx';
export { QuestionFields } from './question-fields.tsx';
export { usualNames } from './readers.ts';
export { typedFrom } from './typed-from.ts';
