/** What happens to somebody, told from the first day to the last: it yields the moment at which it goes on. */
export type Story = AsyncGenerator<Temporal.Instant, void, void>;

interface Telling {
  readonly moveTo: (moment: Temporal.Instant) => void;
  /** Whatever is due at the end of a day: mail, reminders, what follows from what was done. */
  readonly endOfDay: () => Promise<void>;
  readonly dayOf: (moment: Temporal.Instant) => string;
}

interface Underway {
  readonly story: Story;
  readonly goesOn: Temporal.Instant;
}

/** Tells stories side by side in the order of time, so that each event has behind it all that happened before. */
export async function tellTogether(stories: readonly Story[], { moveTo, endOfDay, dayOf }: Telling): Promise<void> {
  const begun: Underway[] = [];
  for (const story of stories) begun.push(...(await next(story)));
  let underway: readonly Underway[] = begun.toSorted(byTime);
  let day: string | null = null;
  for (let [now] = underway; now; [now] = underway) {
    if (day !== null && day !== dayOf(now.goesOn)) await endOfDay();
    day = dayOf(now.goesOn);
    moveTo(now.goesOn);
    underway = [...underway.slice(1), ...(await next(now.story))].toSorted(byTime);
  }
  await endOfDay();
}

async function next(story: Story): Promise<readonly Underway[]> {
  const { value: goesOn, done } = await story.next();
  return done || !goesOn ? [] : [{ story, goesOn }];
}

const byTime = (one: Underway, other: Underway) => Temporal.Instant.compare(one.goesOn, other.goesOn);
