import { within } from '../../../platform/db/index.ts';
import { defineEmail } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import type { RecruitmentTables } from '../tables.ts';
import { frameOf } from './frame.ts';

const howItCame = {
  telephone: 'by telephone',
  paper: 'on paper',
  email: 'by email',
  spreadsheet: 'on a list',
} as const;

/** To the person: it has arrived, or it was written down for them and this is where they see it. */
export const expressionReceived = defineEmail({
  kind: 'recruitment.expression-received',
  ids: ['expression'],
  compose: async ({ tx, ids, page }) => {
    const expression = await within<RecruitmentTables>(tx)
      .selectFrom('recruitment.expression as e')
      .innerJoin('recruitment.manager as m', (join) =>
        join.onRef('m.expression', '=', 'e.id').on('m.replaced_at', 'is', null),
      )
      .select(['e.programme', 'e.role', 'e.came_by', 'm.name as manager'])
      .where('e.id', '=', ids.expression)
      .executeTakeFirst();
    const programme = expression && (await readProgramme(tx, expression.programme));
    if (!programme) return null;
    const asks =
      expression.role === 'mentor'
        ? programme.settings.terms.endorsement.mentor
        : programme.settings.terms.endorsement.mentee;
    const way = Object.entries(howItCame).find(([came]) => came === expression.came_by)?.[1];
    const what = expression.role === 'mentor' ? 'your offer to be a mentor' : 'your interest in having a mentor';
    return {
      ...frameOf(programme),
      subject: way ? `We have written down ${what}` : `We have ${what}`,
      paragraphs: [
        way
          ? `You told us of ${what} in ${programme.name} ${way}, and we have written it down for you. Please look whether it is right.`
          : `Thank you. We have ${what} in ${programme.name}.`,
        asks.rule === 'manager-decides'
          ? `${expression.manager ?? 'Your line manager'} now decides whether to put you forward. We tell you as soon as they have.`
          : 'We tell you what happens next as soon as we can.',
      ],
      button: { label: 'See what you sent', address: page(`/expressions/${ids.expression}`) },
      because: `You get this mail because of ${what}.`,
    };
  },
});
