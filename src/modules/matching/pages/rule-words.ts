import type { Caution, HardRule } from '../rules.ts';

export const ruleWords: Readonly<Record<HardRule, string>> = {
  'same-person': 'The same person',
  'line-manager': 'Their own line manager',
  'kept-apart': 'Not to be matched with each other',
  connected: 'Connected, and an unconnected mentor was asked for',
  'declined-before': 'Declined before by one of the two',
  'not-selected': 'Not a mentor in this programme',
  'not-trained': 'Training is not on record',
  'no-room': 'No room',
  away: 'Away',
};

export const cautionWords: Readonly<Record<Caution, string>> = {
  connected: 'Connected',
  'same-organisation': 'Same organisation',
  'lapsed-before': 'Offered before, not answered',
  'paired-before': 'Matched before',
};
