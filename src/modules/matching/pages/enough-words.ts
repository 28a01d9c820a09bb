import type { Matching } from '../../programmes/index.ts';

/** How much in common earns all that a criterion can, where that is what it counts. */
export const enoughWords = ({ measure }: Matching['criteria'][number]): string | undefined =>
  measure.by === 'overlap' && measure.enough > 1
    ? `${measure.enough} or more in common earn all the points.`
    : undefined;
