/** The one source of the present moment. SQL never calls now(): the moment is passed to it. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

export interface MovableClock extends Clock {
  moveTo(moment: Temporal.Instant): void;
  advance(by: Temporal.DurationLike): void;
}

/** A clock for tests and for making the demonstration: it stands still until it is moved. */
export function movableClock(start: Temporal.Instant): MovableClock {
  let current = start;
  return {
    now: () => current,
    moveTo(moment) {
      current = moment;
    },
    advance(by) {
      // Days and months have no fixed length for an Instant, so they are counted in UTC.
      current = current.toZonedDateTimeISO('UTC').add(by).toInstant();
    },
  };
}
