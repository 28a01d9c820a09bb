import { within } from '../../../platform/db/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { fill, filledWords, type Outcome, readProgramme } from '../../programmes/index.ts';
import { type Decision, decisions } from '../lifecycle.ts';
import { type ParticipantRole, participantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';
import { frameOf, paragraphsOf } from './frame.ts';

/** Which of the programme's kind words go with a decision. */
export const outcomeFor: Readonly<Record<ParticipantRole, Readonly<Record<Decision, Outcome>>>> = {
  mentee: { select: 'menteeSelected', 'keep-waiting': 'menteeKeptWaiting', 'not-this-time': 'menteeNotThisTime' },
  mentor: { select: 'mentorSelected', 'keep-waiting': 'mentorKeptWaiting', 'not-this-time': 'mentorNotThisTime' },
};

/** The coordinator's decision, in the words that the programme has for it. */
export const decided = defineEmail({
  kind: 'recruitment.decided',
  ids: ['standing'],
  compose: async ({ tx, ids, to, page }) => {
    const standing = await within<RecruitmentTables>(tx)
      .selectFrom('recruitment.standing')
      .select(['move', 'role', 'programme', 'expression'])
      .where('id', '=', ids.standing)
      .executeTakeFirst();
    const move = decisions.find((one) => one === standing?.move);
    const programme = standing && (await readProgramme(tx, standing.programme));
    if (!programme || !move) return null;
    const { subject, body } = programme.settings.texts.outcomes[outcomeFor[participantRole.parse(standing.role)][move]];
    const words = { ...filledWords(programme), person: to.name };
    return {
      ...frameOf(programme),
      subject: fill(subject, words),
      paragraphs: paragraphsOf(fill(body, words)),
      button: { label: 'See where it stands', address: page(`/expressions/${standing.expression}`) },
      because: `You get this mail because you asked to take part in ${programme.name}.`,
    };
  },
});
