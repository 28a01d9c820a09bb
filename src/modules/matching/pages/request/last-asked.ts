import type { RawForm } from '../../../../platform/forms/index.ts';
import { typedFrom } from '../../../questionnaires/index.ts';
import type { Request } from '../../queries/read-request.ts';
import { choiceName } from './choices-step.tsx';
import { fieldOf } from './connections-step.tsx';

/** What somebody asked for last, as it stands in the boxes of the journey: to change it, or to ask again. */
export const lastAsked = ({ choices, answers }: Request): RawForm => ({
  ...typedFrom(answers),
  ...Object.fromEntries(
    choices.flatMap(({ mentor, connection }, index) => [
      [choiceName(index + 1), mentor],
      [fieldOf(mentor), connection ?? 'none'],
    ]),
  ),
});
