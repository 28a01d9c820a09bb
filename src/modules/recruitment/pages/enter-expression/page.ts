import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { emailAddress, oneOf, optional, shortText } from '../../../../platform/forms/index.ts';
import { explain, page, refuse, uuid } from '../../../../platform/http/index.ts';
import { personWith } from '../../../accounts/index.ts';
import { listOrganisations } from '../../../people/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { answersSchema, type Questionnaire } from '../../../questionnaires/index.ts';
import { enterExpression } from '../../commands/enter-expression.ts';
import type { Decided } from '../../commands/give-endorsement.ts';
import { factsOf } from '../../facts.ts';
import { mayRecruit } from '../../policy.ts';
import { expressionForm, type ParticipantRole, waysEntered } from '../../roles.ts';
import { both } from '../both.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const enterPageFor = (role: ParticipantRole) =>
  page({
    path: `/programmes/:programme/expressions/new-${role}`,
    params: z.object({ programme: uuid }),
    load: async ({ tx, params, now }) => {
      const programme = await readProgramme(tx, params.programme);
      if (!programme) return null;
      const questions = await readForm(tx, { programme: programme.id, purpose: expressionForm[role] });
      const asksManager = programme.settings.terms.endorsement[role].rule === 'manager-decides';
      return { programme, questions, asksManager, organisations: await listOrganisations(tx, now), today: dayOf(now) };
    },
    may: (actor, { programme }) => mayRecruit(actor, programme.id),
    draft: ({ programme }) => programme.id,
    form: ({ questions, asksManager, today }) => formFor(questions, asksManager, today),
    view: ({ facts, form }) => view({ ...facts, role, form }),
    submit: async ({ tx, actor, facts: { programme, questions }, input, now }) => {
      const [about, answers] = input;
      if (about.email && (await personWith(tx, about.email)) === actor.person) return refuse({ email: words.own });
      const { name, managerEmail } = factsOf(questions, answers);
      if (about.email && managerEmail?.toLowerCase() === about.email) return refuse({ email: words.managersOwn });
      const given = {
        programme,
        role,
        name: name ?? '',
        email: about.email,
        phone: about.phone,
        answers,
        wayIn: about.cameBy,
      };
      const endorsement = endorsementFrom(about.said);
      return (await enterExpression(tx, { ...given, endorsement, by: actor.person, now })) ?? explain(words.already);
    },
    next: ({ params, result }) => ({
      to: `/programmes/${params.programme}/expressions/${result.expression}`,
      notice: words.saved,
    }),
  });

export const enterExpressionPages = [...enterPageFor('mentee'), ...enterPageFor('mentor')];

const said = ['not-yet', 'endorse', 'priority'] as const;

function formFor(questions: Questionnaire, asksManager: boolean, today: Temporal.PlainDate) {
  const about = z.object({
    cameBy: oneOf(waysEntered, { missing: words.cameByMissing }),
    email: optional(emailAddress({ missing: words.emailWrong })),
    phone: optional(shortText({ missing: words.phoneWrong, max: 40 })),
    said: asksManager ? oneOf(said, { missing: words.saidMissing }) : z.unknown().transform(() => said[0]),
  });
  return both(about, answersSchema(questions, { today, required: 'name-only' }));
}

function endorsementFrom(decision: (typeof said)[number]): Decided | null {
  return decision === 'not-yet' ? null : { decision, releasesTime: true, deferUntil: null, comment: null };
}
