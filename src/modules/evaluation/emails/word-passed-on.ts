import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';

export const wordPassedOnEmail = defineEmail({
  kind: 'evaluation.word-passed-on',
  ids: ['feedback', 'programme'],
  compose: async ({ tx, ids, page }) => {
    const programme = await readProgramme(tx, ids.programme);
    if (!programme) return null;
    return {
      subject: 'Something from your mentee',
      from: programme.name,
      paragraphs: ['When your mentoring had ended, your mentee asked us to pass something on to you.'],
      button: { label: 'Read it', address: page(`/feedback/${ids.feedback}/word`) },
      because: `You get this because you were a mentor in ${programme.name}.`,
    };
  },
});
