import type { DisclosureState } from './lifecycle.ts';
import type { Purpose } from './tables.ts';

export const stateWords = {
  proposed: 'Waiting',
  agreed: 'Agreed',
  'not-agreed': 'Not agreed',
  'taken-back': 'Taken back',
  revoked: 'Revoked',
} as const satisfies Record<DisclosureState, string>;

export const stateColours = {
  proposed: 'yellow',
  agreed: 'green',
  'not-agreed': 'grey',
  'taken-back': 'grey',
  revoked: 'grey',
} as const satisfies Record<DisclosureState, string>;

export const purposeWords = {
  consult: 'To ask somebody for help or advice',
  manager: 'To let a manager know how it goes, between you and them',
  appraisal: 'To go into an appraisal, where it is written down',
  other: 'For something else that you have agreed on',
} as const satisfies Record<Purpose, string>;
