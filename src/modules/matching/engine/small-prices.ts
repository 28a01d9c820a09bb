/**
 * Prices in points above the least of them, rounded down, and those beyond all bounds alike. They are much quicker to
 * hold against many pairs, and rule none out that is worth its price.
 */
interface SmallPrices {
  /** By mentor. */
  readonly above: Int32Array;
  /** What there is to pay with, rounded up. */
  readonly budget: (of: number) => number;
  /** The most that a pair with so many points beyond a small price gains beyond the price itself. */
  readonly beyond: (points: number) => number;
}

/** Beyond this all is alike. */
export const beyondBounds = 2 ** 30;

/** A point is worth `perPoint`; where it is worth nothing, it is taken for more, which rules out less. */
export function smallPrices(price: Float64Array, perPoint: number): SmallPrices {
  const point = perPoint || 1;
  const least = price.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return {
    above: Int32Array.from(price, (own) => Math.floor(bounded((own - least) / point))),
    budget: (of) => Math.ceil(bounded((of - least) / point)) | 0,
    beyond: (points) => points * point - least,
  };
}

const bounded = (value: number) => Math.max(-beyondBounds, Math.min(value, beyondBounds));
