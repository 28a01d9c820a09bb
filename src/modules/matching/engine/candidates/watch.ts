import type { Certificate } from '../instance.ts';

/**
 * Pairs outside the lists that fell short of their price by little. From one round to the next most prices move by less
 * than that, and then no other pair need be looked at again.
 */
export interface Watch {
  /** By mentee: pairs, each as one number. */
  readonly pairs: Map<number, Int32Array>;
  /** By mentee: what prices may still move by before all pairs have to be looked at; below 0 they have to be. */
  readonly slack: Float64Array;
  /** Pairs that fall so many points short are watched. */
  readonly margin: number;
}

export const startWatch = (mentees: number, margin: number): Watch => ({
  pairs: new Map(),
  slack: new Float64Array(mentees).fill(Number.NEGATIVE_INFINITY),
  margin,
});

/** All pairs of a mentee were looked at, and these are to be watched; a point is worth so much. */
export function watchPairs({ pairs, slack, margin }: Watch, mentee: number, few: Int32Array, perPoint: number): void {
  pairs.set(mentee, few);
  slack[mentee] = margin * perPoint;
}

/** A pair may have come closer to its price by what the mentee's price fell, and the mentor's. */
export function tellMoves({ slack }: Watch, { stages: [before] }: Certificate, { stages: [now] }: Certificate): void {
  let most = 0;
  before?.mentorPrice.forEach((price, mentor) => {
    most = Math.max(most, price - (now?.mentorPrice[mentor] ?? 0));
  });
  before?.menteePrice.forEach((price, mentee) => {
    slack[mentee] = (slack[mentee] ?? 0) - (price - (now?.menteePrice[mentee] ?? 0)) - most;
  });
}

const mostScore = 1000;
const mentorBits = 21;

/** A pair of a mentee as one number: the lower, the better the score, and among equals the lower the mentor. */
export const asNumber = (mentor: number, score: number): number => ((mostScore - score) << mentorBits) | mentor;
export const mentorIn = (pair: number): number => pair & (2 ** mentorBits - 1);
export const scoreIn = (pair: number): number => mostScore - (pair >> mentorBits);
