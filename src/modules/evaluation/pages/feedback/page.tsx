import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, journey } from '../../../../platform/http/index.ts';
import { Text } from '../../../../platform/view/index.ts';
import { journeySteps, storedAnswersSchema } from '../../../questionnaires/index.ts';
import { atFeedback, feedbackParams } from '../../at-feedback.ts';
import { giveFeedback } from '../../commands/give-feedback.ts';
import { mayGiveFeedback } from '../../policy.ts';
import { words } from './words.ts';

/** EM-13: how it was, asked of each when it has ended, one thing on a page. */
export const feedbackJourney = journey({
  path: '/feedback/:feedback',
  params: feedbackParams,
  load: async (context) => {
    const at = await atFeedback(context);
    return at && at.feedback.givenAt === null ? { ...at, today: dayOf(context.now) } : null;
  },
  may: (actor, { feedback }) => mayGiveFeedback(actor, feedback),
  title: ({ form }) => form.title,
  subject: ({ feedback }) => feedback.id,
  steps: ({ form, today }) => journeySteps(form, { today, lookups: { organisations: [] } }),
  check: { before: () => <Text>{words.before}</Text>, button: words.button },
  back: () => '/',
  submit: async ({ tx, actor, facts: { feedback, form }, input, now }) => {
    const answers = storedAnswersSchema.parse(input);
    return (await giveFeedback(tx, { feedback, form, answers, by: actor.person, now })) ? null : explain(words.already);
  },
  next: ({ params }) => ({ to: `/feedback/${params.feedback}/given`, notice: words.thanks }),
});
