const minutes = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60];

export const mostTries = minutes.length + 1;

/** When to try again after so many tries, or null when it is time to give up (after about two days). */
export function nextTry(attempts: number, now: Temporal.Instant): Temporal.Instant | null {
  const wait = minutes[attempts - 1];
  return wait === undefined ? null : now.add({ minutes: wait });
}
