import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { concernForMail } from '../queries/concern-for-mail.ts';
import { drillWords } from '../words.ts';

/** For whoever raised it, and the person whom it is about once they have been told: that there is something to read. */
export const news = defineEmail({
  kind: 'concerns.news',
  ids: ['concern'],
  compose: async ({ tx, ids, to, page }) => {
    const concern = await concernForMail(tx, ids.concern);
    const programme = concern && (await readProgramme(tx, concern.programme));
    if (!concern || !programme || ![concern.raisedBy, concern.toldPerson].includes(to.person)) return null;
    const subject = `There is something for you to read in ${programme.name}`;
    return {
      from: programme.name,
      because: `You get this mail because you take part in ${programme.name}.`,
      subject: concern.drill ? `${drillWords.tag}: ${subject}` : subject,
      paragraphs: [
        'Something has moved on since you last looked. It is confidential, so this mail says nothing about it.',
      ],
      button: { label: 'Sign in and open it', address: page(`/concerns/${concern.id}`) },
    };
  },
});
