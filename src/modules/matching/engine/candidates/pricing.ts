import type { Instance, Solution, Stage } from '../instance.ts';
import type { Gain, Solver } from '../solver.ts';
import type { Candidate } from './with-candidates.ts';

/** The prices of an answer, ready to be held against pairs that it did not know of. */
export interface Pricing {
  readonly instance: Instance;
  readonly stages: readonly (Stage & { readonly gain: Gain })[];
  readonly hasNobody: (mentee: number) => boolean;
  /** By mentor, what a place costs in the first stage: without end where every place is held for somebody. */
  readonly price: Float64Array;
  /** What a point is worth in the first stage. */
  readonly perPoint: number;
}

export function pricingBy(instance: Instance, { certificate, mentorOf }: Solution, by: Solver): Pricing {
  const left = instance.capacity.slice();
  for (const mentor of instance.locked) if (mentor >= 0) left[mentor] = (left[mentor] ?? 0) - 1;
  const gainOf = by.gains(instance);
  const stages = certificate.stages.map((stage) => ({ ...stage, gain: gainOf(stage) }));
  const never = Number.POSITIVE_INFINITY;
  const price = Float64Array.from(left, (room, mentor) => (room > 0 ? (stages[0]?.mentorPrice[mentor] ?? 0) : never));
  const perPoint = stages[0]?.gain.perPoint ?? 0;
  return { instance, stages, hasNobody: (mentee) => (mentorOf[mentee] ?? -1) < 0, price, perPoint };
}

/** What a mentee gains in the first stage by a mentor who scores 0 and costs nothing, beyond what they have. */
export const baseOf = ({ stages: [first] }: Pricing, mentee: number): number =>
  first ? first.gain.own(mentee) - (first.menteePrice[mentee] ?? 0) : Number.NEGATIVE_INFINITY;

/** At its price in the first stage: whether the pair could be exchanged, and betters a later one if it could. */
export function isBetterLater({ instance, stages }: Pricing, { mentee, mentor, score }: Candidate): boolean {
  for (const { gain, menteePrice, mentorPrice, order } of stages) {
    const worth = gain.own(mentee) + gain.perPoint * score + gain.pair(mentee, mentor);
    const over = worth - (menteePrice[mentee] ?? 0) - (mentorPrice[mentor] ?? 0);
    if (over !== 0) return over > 0;
    const [own, other] = [order[mentee] ?? 0, order[instance.menteeIds.length + mentor] ?? 0];
    if (own !== other) return own < other;
  }
  return false;
}
