import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { organisationNames } from '../../../people/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { factIn } from '../../../questionnaires/index.ts';
import { isOwn } from '../../policy.ts';
import { placeInList } from '../../queries/place-in-list.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { expressionForm } from '../../roles.ts';
import { view } from './view.tsx';

export const ownExpressionPage = page({
  path: '/expressions/:expression',
  params: z.object({ expression: uuid }),
  load: async ({ tx, params }) => {
    const expression = await readExpression(tx, params.expression);
    const programme = expression && (await readProgramme(tx, expression.programme));
    if (!expression || !programme) return null;
    const { role, formVersion: version, answers } = expression;
    const form = await readForm(tx, { programme: programme.id, purpose: expressionForm[role], version });
    const organisation = factIn(form, answers, 'organisation');
    const organisations = await organisationNames(tx, typeof organisation === 'string' ? [organisation] : []);
    const place =
      expression.role === 'mentee' && expression.state === 'waiting' ? await placeInList(tx, expression) : null;
    return { expression, programme, form, organisations, place };
  },
  may: (actor, { expression }) => isOwn(actor, expression),
  view: ({ facts }) => view(facts),
});
