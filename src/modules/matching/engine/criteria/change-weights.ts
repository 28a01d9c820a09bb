import type { Matching } from '../../../programmes/index.ts';

type Weights = Readonly<Record<string, number>>;

/**
 * The definition with other weights, to see what they would change. Another weight for a private criterion is refused:
 * two results side by side would tell whom it concerns.
 */
export function changeWeights(definition: Matching, weights: Weights): Matching | { readonly refused: 'private' } {
  const isChanged = ({ id, weight }: Matching['criteria'][number]) => (weights[id] ?? weight) !== weight;
  if (definition.criteria.some((one) => one.private && isChanged(one))) return { refused: 'private' };
  const criteria = definition.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight }));
  return { ...definition, criteria };
}
