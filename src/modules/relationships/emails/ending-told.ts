import { formatDay } from '../../../platform/clock/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { mailAbout } from './mail-about.ts';

/** That it ends and when; never why, and never by whom. */
export const endingTold = defineEmail({
  kind: 'relationships.ending-told',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    if (!told) return null;
    const { state, untilDay } = told.relationship;
    const page = {
      label: 'See what comes next',
      address: composing.page(`/relationships/${composing.ids.relationship}`),
    };
    if (state === 'winding-up' && untilDay)
      return {
        ...told.frame,
        subject: 'The last day of your mentoring',
        paragraphs: [
          `Your mentoring with ${told.others} is planned to end on ${formatDay(untilDay)}.`,
          'That leaves time for one last conversation, if you would both like one.',
        ],
        button: page,
      };
    if (state !== 'ended') return null;
    return {
      ...told.frame,
      subject: 'Your mentoring has come to its end',
      paragraphs: [
        `Your mentoring with ${told.others} has come to its end. Thank you for the time you gave it.`,
        'We will ask each of you how it was. What you wrote down stays on your page for now.',
      ],
      button: page,
    };
  },
});
