import { formatDay } from '../../../platform/clock/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { readExtension } from '../queries/read-extension.ts';
import { mailAbout } from './mail-about.ts';

export const extensionAnswered = defineEmail({
  kind: 'relationships.extension-answered',
  ids: ['relationship', 'extension'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    const extension = await readExtension(composing.tx, composing.ids.extension);
    if (!told || !extension) return null;
    const granted = extension.state === 'granted' && extension.endsOn;
    return {
      ...told.frame,
      subject: granted ? 'You have more time for your mentoring' : 'About more time for your mentoring',
      paragraphs: granted
        ? [`You and ${told.others} can go on until ${formatDay(granted)}.`]
        : [
            `It is not possible to go on for longer with ${told.others} this time. It says nothing about either of you: a mentor’s time and the people waiting have to be weighed.`,
            'The coordinator’s answer is on your page.',
          ],
      button: {
        label: 'Open your mentoring page',
        address: composing.page(`/relationships/${composing.ids.relationship}`),
      },
    };
  },
});
