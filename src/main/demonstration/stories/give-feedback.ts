import { addressOf as mailAddressOf } from '../../../modules/accounts/index.ts';
import type { FeedbackPlan } from '../data/pair.ts';
import type { Typed } from '../telling/hand.ts';
import { linkInMail } from '../telling/mail.ts';
import type { Story } from '../telling/stories.ts';
import type { Pair } from './pair.ts';

interface Giving {
  readonly side: 'mentee' | 'mentor';
  readonly plan: FeedbackPlan;
  /** How many days ago it ended. */
  readonly ended: number;
}

/** EM-13: how it was, question by question, from the link in the mail; the coordinator passes on what is meant for the mentor. */
export async function* giveFeedback({ region, people }: Pair, { side, plan, ended }: Giving): Story {
  const { teller, coordinator } = region;
  yield teller.calendar.ago(ended - plan.after, '21:00');
  const person = people[side];
  const own = await teller.as(person, (tx) => mailAddressOf(tx, person));
  const path = await linkInMail(teller, {
    to: own?.address ?? '',
    path: '/feedback/',
    subject: 'How was your mentoring',
  });
  for (const [step, typed] of Object.entries(side === 'mentee' ? menteesAnswers(plan) : mentorsAnswers(plan)))
    await teller.post(person, `${path}/${step}`, typed);
  await teller.post(person, `${path}/check`);
  if (plan.word) await teller.post(coordinator, `${path}/pass-on`);
}

function menteesAnswers(plan: FeedbackPlan): Readonly<Record<string, Typed>> {
  const [overall, match, goals, support] = plan.ratings.map(String);
  return {
    ratings: { overall: overall ?? '', match: match ?? '', goals: goals ?? '', support: support ?? '' },
    ...inBoth(plan),
    'for-your-mentor': { forMentor: plan.word ?? '' },
    next: { becomeMentor: plan.again ? 'yes' : 'no' },
  };
}

function mentorsAnswers(plan: FeedbackPlan): Readonly<Record<string, Typed>> {
  const [overall, match, prepared, support] = plan.ratings.map(String);
  return {
    ratings: { overall: overall ?? '', match: match ?? '', prepared: prepared ?? '', support: support ?? '' },
    ...inBoth(plan),
    next: { again: plan.again ? 'yes' : 'no' },
  };
}

const inBoth = ({
  outcomes,
  helped = '',
  different = '',
  quote = '',
}: FeedbackPlan): Readonly<Record<string, Typed>> => ({
  outcomes: { outcomes },
  'in-your-words': { helped, different },
  quote: { quote, ...(quote && { quoteConsent: 'yes' }) },
});
