import { type Clock, systemClock } from '../../../platform/clock/index.ts';

export interface StoryClock extends Clock {
  moveTo(moment: Temporal.Instant): void;
  /** The story has been told: from now on the time is what it is. */
  letGo(): void;
}

/** Stands wherever the story of the demonstration has come to; the real time before it begins and once it has been told. */
export function storyClock(real: Clock = systemClock): StoryClock {
  let told: Temporal.Instant | null = null;
  return {
    now: () => told ?? real.now(),
    moveTo(moment) {
      told = moment;
    },
    letGo() {
      told = null;
    },
  };
}
