import { defineEmail } from '../../../platform/mail/index.ts';
import { frameOf } from './frame.ts';
import { aboutManager } from './manager-mail.ts';

const sayings = {
  mentor: 'has offered to be a mentor',
  mentee: 'has asked for a mentor',
} as const;

/** EM-01: the line manager is kept in the loop where they are not asked to decide. */
export const managerTold = defineEmail({
  kind: 'recruitment.manager-told',
  ids: ['manager'],
  compose: async ({ tx, ids, page }) => {
    const about = await aboutManager(tx, ids.manager);
    if (!about) return null;
    const { programme, name, role } = about;
    const { least, most, months } = programme.settings.terms.sessions;
    return {
      ...frameOf(programme),
      subject: `${name} ${role === 'mentor' ? sayings.mentor : sayings.mentee}`,
      paragraphs: [
        `${name} ${role === 'mentor' ? sayings.mentor : sayings.mentee} in ${programme.name}, and has named you as their line manager.`,
        `Mentoring is done in working time: usually ${least} to ${most} sessions over ${months} months for each pair.`,
        'You do not need to do anything. If it raises a question, answer this mail.',
      ],
      button: { label: 'Read about the programme', address: page(`/p/${programme.slug}`) },
      because: `You get this mail because ${name} named you as their line manager.`,
    };
  },
});
