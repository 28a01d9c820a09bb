export { answerRows } from './answer-rows.tsx';
export { answerWords, type OrganisationNames } from './answer-words.ts';
export { type Answer, type Answers, factIn, isAsked, storedAnswersSchema, withoutHidden } from './answers.ts';
export { answersSchema, stepSchema } from './answers-schema.ts';
export { canonicalJson } from './canonical.ts';
export {
  type Audience,
  defineQuestionnaire,
  type Question,
  type Questionnaire,
  type QuestionnaireInput,
  questionnaireSchema,
  questionsOf,
  type Step,
} from './definition.ts';
export { factFields } from './fact-fields.ts';
export { journeySteps } from './journey-steps.tsx';
export { type Lookups, QuestionFields } from './question-fields.tsx';
export { type AudienceNames, readersOf, usualNames } from './readers.ts';
export { apart, type Reader, redactedFor } from './redact.ts';
export { stepAfter, stepBefore, stepsAsked } from './steps.ts';
export { typedFrom } from './typed-from.ts';
