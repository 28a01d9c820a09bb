import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, linkPage } from '../../../../platform/http/index.ts';
import { organisationNames } from '../../../people/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { factIn } from '../../../questionnaires/index.ts';
import { giveEndorsement } from '../../commands/give-endorsement.ts';
import { linkPurpose } from '../../emails/endorsement-asked.ts';
import { readAskedAbout } from '../../queries/read-asked-about.ts';
import { expressionForm } from '../../roles.ts';
import { endorsementInput } from '../endorsement-input.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** EM-03, EM-22: the line manager, by a link and without an account. They see what is marked for them and the time it takes. */
export const endorsementPage = linkPage({
  path: '/endorsements/:token',
  purpose: linkPurpose,
  params: z.object({ token: z.string() }),
  load: async ({ tx, actor, now, lock }) => {
    const expression = await readAskedAbout(tx, actor.link.subject, { lock });
    const programme = expression && (await readProgramme(tx, expression.programme));
    if (!expression || !programme) return null;
    const { role, formVersion: version, answers } = expression;
    const asked = await readForm(tx, { programme: programme.id, purpose: expressionForm[role], version });
    const form = await readForm(tx, { programme: programme.id, purpose: 'endorsement' });
    const organisation = factIn(asked, answers, 'organisation');
    const organisations = await organisationNames(tx, typeof organisation === 'string' ? [organisation] : []);
    return { expression, programme, asked, form, organisations, today: dayOf(now) };
  },
  // The link itself is the permission: what it is about was loaded through it.
  may: (actor, { expression }) => actor.link.subject === expression.manager?.id,
  form: ({ form, today }) => endorsementInput(form, today),
  view: ({ facts, form }) => view({ ...facts, typed: form }),
  submit: async ({ tx, facts: { expression, programme }, input, now }) => {
    const { priority } = programme.settings.terms;
    const given = { ...input, expression: expression.id, priority, wayIn: 'online', by: null, now } as const;
    return (await giveEndorsement(tx, given)) ?? explain(words.over);
  },
});
