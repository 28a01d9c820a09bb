import { type Composing, defineEmail, type Email } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { openFeedback } from '../queries/open-feedback.ts';

const questions =
  'There are a few short questions. You can stop and come back, and your partner never sees your answers.';

/** EM-13: both are asked when it has ended; nothing once they have said. */
export const feedbackAskedEmail = defineEmail({
  kind: 'evaluation.feedback-asked',
  ids: ['feedback'],
  compose: (composing) =>
    asking(composing, 'Your mentoring has come to its end, and we would like to hear how it was.'),
});

export const feedbackWaitingEmail = defineEmail({
  kind: 'evaluation.feedback-waiting',
  ids: ['feedback'],
  compose: (composing) =>
    asking(composing, 'If you have a few minutes, we would still like to hear how your mentoring was.'),
});

async function asking({ tx, ids, page }: Composing<'feedback'>, opening: string): Promise<Email | null> {
  const feedback = await openFeedback(tx, ids.feedback);
  const programme = feedback && (await readProgramme(tx, feedback.programme));
  if (!programme) return null;
  const { contact } = programme.settings;
  return {
    subject: 'How was your mentoring?',
    from: programme.name,
    ...(contact ? { replyTo: { name: contact.name, address: contact.email } } : {}),
    paragraphs: [opening, questions],
    button: { label: 'Give feedback', address: page(`/feedback/${ids.feedback}`) },
    because: `You get this because you took part in ${programme.name}.`,
  };
}
