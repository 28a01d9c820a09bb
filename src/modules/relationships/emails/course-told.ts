import { formatDay } from '../../../platform/clock/index.ts';
import { type Composing, defineEmail } from '../../../platform/mail/index.ts';
import { latestExtension } from '../queries/read-extension.ts';
import { mailAbout } from './mail-about.ts';

/** To whoever did not do it themselves: it rests. Never why. */
export const pauseTold = defineEmail({
  kind: 'relationships.pause-told',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    if (told?.relationship.state !== 'paused') return null;
    const { untilDay } = told.relationship;
    return {
      ...told.frame,
      subject: 'Your mentoring is paused',
      paragraphs: [
        `Your mentoring with ${told.others} is paused${untilDay ? `, and is hoped to go on from ${formatDay(untilDay)}` : ' for a while'}.`,
        'There is nothing you need to do. The days of the pause are given back at the end.',
      ],
      button: ownPage(composing),
    };
  },
});

/** After a pause, or when an ending that was planned is taken back. */
export const goesOnTold = defineEmail({
  kind: 'relationships.goes-on-told',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    if (told?.relationship.state !== 'active') return null;
    return {
      ...told.frame,
      subject: 'Your mentoring goes on',
      paragraphs: [`Your mentoring with ${told.others} goes on. The next step is a date that suits you both.`],
      button: ownPage(composing),
    };
  },
});

/** EM-12: the other of the two knows that more time is asked for, before anybody decides about it. */
export const moreTimeAsked = defineEmail({
  kind: 'relationships.more-time-asked',
  ids: ['relationship'],
  compose: async (composing) => {
    const told = await mailAbout(composing);
    const extension = await latestExtension(composing.tx, composing.ids.relationship);
    if (!told || extension?.state !== 'asked') return null;
    const time = extension.months === 1 ? 'one more month' : `${extension.months} more months`;
    return {
      ...told.frame,
      subject: 'More time is asked for',
      paragraphs: [
        `${told.others} would like ${time} of mentoring. If you would rather not, say so to the coordinator: it costs nothing.`,
      ],
      button: ownPage(composing),
    };
  },
});

const ownPage = ({ page, ids }: Composing<'relationship'>) => ({
  label: 'Open your mentoring page',
  address: page(`/relationships/${ids.relationship}`),
});
