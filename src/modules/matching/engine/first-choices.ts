import { lossOf } from './force-pair.ts';
import type { Instance, Levels, Solution } from './instance.ts';
import { firstChoicesIn } from './level-vector.ts';
import { solve } from './solve.ts';

/** What it would cost to put first choices before everything: the same people matched both ways. */
export interface PriceOfFirstChoices {
  readonly usual: Solution;
  readonly firstChoicesFirst: Solution;
  /** How many more people have their first choice. */
  readonly gained: number;
  /** By level: what is lost for it. */
  readonly loss: Levels;
}

export function priceOfFirstChoices(instance: Instance): PriceOfFirstChoices {
  const under = (first: boolean) => solve({ ...instance, policy: { ...instance.policy, firstChoicesFirst: first } });
  const usual = under(false);
  const first = under(true);
  const gained = firstChoicesIn(instance, first.mentorOf) - firstChoicesIn(instance, usual.mentorOf);
  return { usual, firstChoicesFirst: first, gained, loss: lossOf(usual.levels, first.levels) };
}
