import type { FieldValues } from '../../../../platform/view/index.ts';
import type { Answers } from '../../../questionnaires/index.ts';

/** Stored answers as they stand in boxes. The questions of a profile are texts and ticks. */
export const typedFrom = (answers: Answers): FieldValues =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, typeof answer === 'object' ? answer : String(answer)]),
  );
