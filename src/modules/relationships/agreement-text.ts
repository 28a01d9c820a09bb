import { fill, filledWords, type Programme } from '../programmes/index.ts';

/** The words that the members sign, with the programme's terms filled in. */
export const agreementText = (programme: Programme): string =>
  fill(programme.settings.texts.agreement, filledWords(programme));
