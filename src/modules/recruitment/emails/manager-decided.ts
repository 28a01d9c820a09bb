import { within } from '../../../platform/db/index.ts';
import { defineEmail, type Email } from '../../../platform/mail/index.ts';
import { fill, filledWords, type Programme, readProgramme } from '../../programmes/index.ts';
import type { RecruitmentTables } from '../tables.ts';
import { frameOf, paragraphsOf } from './frame.ts';

/** To the person, whatever their line manager decided. Why is between the manager and the coordinator. */
export const managerDecided = defineEmail({
  kind: 'recruitment.manager-decided',
  ids: ['endorsement'],
  compose: async ({ tx, ids, to, page }) => {
    const decided = await within<RecruitmentTables>(tx)
      .selectFrom('recruitment.endorsement as d')
      .innerJoin('recruitment.expression as e', 'e.id', 'd.expression')
      .select(['d.decision', 'e.id as expression', 'e.programme'])
      .where('d.id', '=', ids.endorsement)
      .executeTakeFirst();
    const programme = decided && (await readProgramme(tx, decided.programme));
    if (!programme) return null;
    return {
      ...frameOf(programme),
      ...wordsFor(programme, decided.decision, to.name),
      button: { label: 'See where it stands', address: page(`/expressions/${decided.expression}`) },
      because: `You get this mail because you asked to take part in ${programme.name}.`,
    };
  },
});

function wordsFor(programme: Programme, decision: string, person: string): Pick<Email, 'subject' | 'paragraphs'> {
  if (decision !== 'defer' && decision !== 'decline')
    return {
      subject: 'Your line manager has put you forward',
      paragraphs: [
        `Your line manager has put you forward for ${programme.name}. You are on the waiting list now, and we will write when there is news.`,
      ],
    };
  const { outcomes } = programme.settings.texts;
  const { subject, body } = decision === 'defer' ? outcomes.menteeManagerDeferred : outcomes.menteeManagerDeclined;
  const words = { ...filledWords(programme), person };
  return { subject: fill(subject, words), paragraphs: paragraphsOf(fill(body, words)) };
}
