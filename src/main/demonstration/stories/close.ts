import { latestExtension } from '../../../modules/relationships/index.ts';
import type { Afterwards, MentoringPlan } from '../data/pair.ts';
import type { Story } from '../telling/stories.ts';
import { giveFeedback } from './give-feedback.ts';
import type { Pair } from './pair.ts';
import { dateBoxes } from './region.ts';

/** EM-12: what comes after the last session that was told: an ending, a pause, a request for more time. */
export async function* close(pair: Pair, { afterwards, feedback }: MentoringPlan): Story {
  if (!afterwards) return;
  yield pair.region.teller.calendar.ago(afterwards.ago, '16:50');
  await act(pair, afterwards);
  if (afterwards.kind === 'more-time' && afterwards.granted) yield* grant(pair, afterwards.granted);
  if (afterwards.kind !== 'ended' || !feedback) return;
  for (const [side, plan] of [
    ['mentee', feedback.mentee],
    ['mentor', feedback.mentor],
  ] as const)
    if (plan) yield* giveFeedback(pair, { side, plan, ended: afterwards.ago });
}

async function act({ region: { teller }, path, people: { mentee } }: Pair, next: Afterwards): Promise<void> {
  const { day } = teller.calendar;
  switch (next.kind) {
    case 'ended': {
      const another = next.another ? 'yes' : 'no';
      await teller.post(mentee, `${path}/ending`, { reason: next.reason, when: 'now', another });
      return;
    }
    case 'winding-up': {
      const later = { when: 'later', ...dateBoxes('lastDay', day(next.lastDay)) };
      await teller.post(mentee, `${path}/ending`, { reason: 'finished', another: 'no', ...later });
      return;
    }
    case 'paused':
      await teller.post(mentee, `${path}/pause`, dateBoxes('until', day(next.until)));
      return;
    case 'more-time':
      await teller.post(mentee, `${path}/more-time`, { months: `${next.months}` });
  }
}

/** The coordinator gives the time that was asked for. */
async function* grant({ region, relationship }: Pair, { ago, words }: { ago: number; words: string }): Story {
  const { teller, coordinator } = region;
  yield teller.calendar.ago(ago, '10:20');
  const extension = await teller.as(coordinator, (tx) => latestExtension(tx, relationship));
  await teller.post(coordinator, `/extensions/${extension?.id}`, { answer: 'grant', words });
}
