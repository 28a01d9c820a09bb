import type { Owner } from '../../platform/sealing/index.ts';

/** The words lie under the key of their relationship, each bound to its row. */
export const keyOf = ({ relationship }: { readonly relationship: string }): Owner => ({
  kind: 'relationship',
  id: relationship,
});

export const goalPlace = (goal: string): string => `goals.goal_text.sealed:${goal}`;
export const stepPlace = (step: string): string => `goals.step_text.sealed:${step}`;
