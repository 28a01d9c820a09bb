import { defineEmail } from '../../../platform/mail/index.ts';
import { frameOf } from './frame.ts';
import { aboutManager } from './manager-mail.ts';

export const linkPurpose = 'endorsement';

/** EM-03: the line manager decides by a link, without an account. Nothing that was answered stands in the mail. */
export const endorsementAsked = defineEmail({
  kind: 'recruitment.endorsement-asked',
  ids: ['manager'],
  compose: async ({ tx, ids, now, link }) => {
    const about = await aboutManager(tx, ids.manager);
    if (about?.state !== 'with-manager') return null;
    const { programme, name } = about;
    const { least, most, months } = programme.settings.terms.sessions;
    const order = { purpose: linkPurpose, subject: ids.manager, expires: now.add({ hours: 60 * 24 }), once: false };
    return {
      ...frameOf(programme),
      subject: `${name} would like a mentor: will you put them forward?`,
      paragraphs: [
        `${name} has asked to take part in ${programme.name}, and has named you as their line manager.`,
        `It takes working time: ${least} to ${most} sessions over ${months} months. We would like to know whether you put them forward, and that they will have the time.`,
        'It takes two minutes, and you need no account.',
      ],
      button: { label: 'Read it and decide', address: await link('/endorsements', order) },
      afterwards: ['If you are not their line manager, answer this mail and tell us who is.'],
      because: `You get this mail because ${name} named you as their line manager.`,
    };
  },
});
