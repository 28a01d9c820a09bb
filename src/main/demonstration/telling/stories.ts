/** A part of a story: it yields the moment at which it goes on, and may come to something. */
export type Part<Outcome> = AsyncGenerator<Temporal.Instant, Outcome, void>;

/** What happens to somebody, told from the first day to the last. */
export type Story = Part<void>;

interface Telling {
  readonly now: () => Temporal.Instant;
  readonly moveTo: (moment: Temporal.Instant) => void;
  /** A day, or a few days where they are told more quickly. */
  readonly chapterOf: (moment: Temporal.Instant) => number;
  /** Whatever follows from what was done in a chapter. */
  readonly endOfChapter: () => Promise<void>;
}

interface Underway {
  readonly story: Story;
  readonly goesOn: Temporal.Instant;
}

/** Tells stories side by side in the order of time, so that each event has behind it all that happened before. */
export async function tellTogether(stories: readonly Story[], telling: Telling): Promise<void> {
  const begun: Underway[] = [];
  for (const story of stories) begun.push(...(await next(story, telling)));
  let underway: readonly Underway[] = begun.toSorted(byTime);
  for (let [now] = underway; now; [now] = underway) {
    if (telling.chapterOf(now.goesOn) !== telling.chapterOf(telling.now())) await telling.endOfChapter();
    telling.moveTo(now.goesOn);
    underway = [...underway.slice(1), ...(await next(now.story, telling))].toSorted(byTime);
  }
  await telling.endOfChapter();
}

async function next(story: Story, { now }: Telling): Promise<readonly Underway[]> {
  const { value, done } = await story.next();
  if (done || !value) return [];
  // Time never runs back: what should have been over by now happens at once.
  return [{ story, goesOn: Temporal.Instant.compare(value, now()) < 0 ? now() : value }];
}

const byTime = (one: Underway, other: Underway) => Temporal.Instant.compare(one.goesOn, other.goesOn);
