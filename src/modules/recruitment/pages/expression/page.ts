import { z } from 'zod';
import { action, explain, page, uuid } from '../../../../platform/http/index.ts';
import { isKnownIn, organisationNames } from '../../../people/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { factIn } from '../../../questionnaires/index.ts';
import { moveExpression } from '../../commands/move-expression.ts';
import { mayDecide } from '../../policy.ts';
import { endorsementsOf, historyOf } from '../../queries/history.ts';
import { placeInList } from '../../queries/place-in-list.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { expressionForm } from '../../roles.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ programme: uuid, expression: uuid });

/** The coordinator's page of one expression: before the manager's yes, name, manager and date, and no answers. */
export const expressionPage = page({
  path: '/programmes/:programme/expressions/:expression',
  params,
  load: async ({ tx, params, actor }) => {
    const expression = await readExpression(tx, params.expression);
    const programme = await readProgramme(tx, params.programme);
    if (!programme || expression?.programme !== programme.id) return null;
    const { role, formVersion: version, answers } = expression;
    const form = await readForm(tx, { programme: programme.id, purpose: expressionForm[role], version });
    const organisation = factIn(form, answers, 'organisation');
    return {
      ...{ expression, programme, form, mayDecide: mayDecide(actor, expression) },
      organisations: await organisationNames(tx, typeof organisation === 'string' ? [organisation] : []),
      isKnown: await isKnownIn(tx, { person: expression.person, programme: programme.id }),
      place: expression.state === 'waiting' ? await placeInList(tx, expression) : null,
      history: await historyOf(tx, expression.id),
      endorsements: await endorsementsOf(tx, expression.id),
    };
  },
  may: (actor, { expression }) => mayDecide(actor, expression),
  view: ({ facts }) => view(facts),
});

export const reconsiderPage = action({
  path: '/programmes/:programme/expressions/:expression/reconsider',
  params,
  load: ({ tx, params, lock }) => readExpression(tx, params.expression, { lock }),
  may: (actor, expression) => mayDecide(actor, expression),
  submit: async ({ tx, actor, facts: { id }, now }) =>
    (await moveExpression(tx, { expression: id, move: 'reconsider', by: actor.person, now })) ?? explain(words.cannot),
  next: ({ facts: { programme, id } }) => ({
    to: `/programmes/${programme}/expressions/${id}`,
    notice: words.reconsidered,
  }),
});
