import type { Caution } from '../rules.ts';

export const cautionWords: Readonly<Record<Caution, string>> = {
  connected: 'Connected',
  'same-organisation': 'Same organisation',
  'lapsed-before': 'Offered before, not answered',
  'taken-back-before': 'Offered before, and taken back',
  'paired-before': 'Matched before',
};

/** A rule that runs keep to, and that a coordinator may set aside. */
export const inRunsWords = (rule: string): string => `No run matches them: ${rule.toLowerCase()}`;
