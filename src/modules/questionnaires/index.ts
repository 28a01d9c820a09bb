export { answerWords, type OrganisationNames } from './answer-words.ts';
export { type Answer, type Answers, factIn, isShown, storedAnswersSchema, withoutHidden } from './answers.ts';
export { answersSchema } from './answers-schema.ts';
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
export { type AudienceNames, readersSentence } from './readers.ts';
export { apart, type Reader, redactedFor } from './redact.ts';
export { stepAfter, stepBefore, stepsAsked } from './steps.ts';
