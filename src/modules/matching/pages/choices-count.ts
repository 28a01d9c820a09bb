import type { Programme } from '../../programmes/index.ts';
import { matchingTerms } from '../terms.ts';

const words = {
  first:
    'In this programme your first choice counts before everything but the rules, such as that the mentor has room and that you can meet in a way that suits both.',
  much: 'Your choices count for more than how well a mentor fits you on paper. Two things come before them: the rules, such as that the mentor has room and that you can meet in a way that suits both; and that as many people as possible have a mentor.',
} as const;

/** MP-06: what the programme says of choices; nothing where they count for nothing. */
export function howMuchChoicesCount(programme: Programme): string | null {
  const { firstChoicesFirst, choiceValues } = matchingTerms(programme).definition.policy;
  if (firstChoicesFirst) return words.first;
  return choiceValues.some((value) => value > 0) ? words.much : null;
}
