import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { openFeedback } from '../queries/open-feedback.ts';

/** EM-13: both are asked when it has ended; nothing once they have said. */
export const feedbackAskedEmail = defineEmail({
  kind: 'evaluation.feedback-asked',
  ids: ['feedback'],
  compose: async ({ tx, ids, page }) => {
    const feedback = await openFeedback(tx, ids.feedback);
    const programme = feedback && (await readProgramme(tx, feedback.programme));
    if (!programme) return null;
    const { contact } = programme.settings;
    return {
      subject: 'How was your mentoring?',
      from: programme.name,
      ...(contact && { replyTo: { name: contact.name, address: contact.email } }),
      paragraphs: [
        'Your mentoring has come to its end, and we would like to hear how it was.',
        'There are a few short questions. You can stop and come back, and the other of you does not see your answers.',
      ],
      button: { label: 'Give feedback', address: page(`/feedback/${ids.feedback}`) },
      because: `You get this because you took part in ${programme.name}.`,
    };
  },
});
