import type { RelationshipState } from './lifecycle.ts';

/** Where a relationship stands, said and coloured alike on every page. */
export const stateWords = {
  agreeing: 'Agreeing to start',
  active: 'Under way',
  paused: 'Paused',
  'winding-up': 'Coming to an end',
  ended: 'Ended',
} as const satisfies Record<RelationshipState, string>;

export const stateColours = {
  agreeing: 'yellow',
  active: 'green',
  paused: 'grey',
  'winding-up': 'blue',
  ended: 'grey',
} as const satisfies Record<RelationshipState, string>;
