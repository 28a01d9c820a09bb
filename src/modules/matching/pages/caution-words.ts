import type { Caution } from '../rules.ts';

export const cautionWords: Readonly<Record<Caution, string>> = {
  connected: 'Connected',
  'same-organisation': 'Same organisation',
  'lapsed-before': 'Offered before, not answered',
  'paired-before': 'Matched before',
};
