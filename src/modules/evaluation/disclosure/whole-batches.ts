/**
 * The earliest answers in whole batches: the latest few wait until there are enough of them. Two copies of a review
 * then never differ by fewer people, and nobody's answer is had by taking one copy from the next.
 */
export function wholeBatches<Answer>(inOrder: readonly Answer[], least: number): readonly Answer[] {
  return inOrder.slice(0, inOrder.length - (inOrder.length % least));
}
