import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { oneOf } from '../../../../platform/forms/index.ts';
import { explain, page, uuid } from '../../../../platform/http/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { giveEndorsement } from '../../commands/give-endorsement.ts';
import { mayDecide } from '../../policy.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { waysEntered } from '../../roles.ts';
import { both } from '../both.ts';
import { endorsementInput } from '../endorsement-input.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** A manager's spoken yes (or no), written down by a coordinator and marked so. */
export const spokenEndorsementPage = page({
  path: '/expressions/:expression/endorsement',
  params: z.object({ expression: uuid }),
  load: async ({ tx, params, now, lock }) => {
    const expression = await readExpression(tx, params.expression, { lock });
    const programme = expression && (await readProgramme(tx, expression.programme));
    if (!expression || !programme) return null;
    const questions = await readForm(tx, { programme: programme.id, purpose: 'endorsement' });
    return { expression, programme, questions, today: dayOf(now) };
  },
  may: (actor, { expression }) => mayDecide(actor, expression),
  form: ({ questions, today }) =>
    both(
      z.object({ cameBy: oneOf(waysEntered, { missing: words.cameByMissing }) }),
      endorsementInput(questions, today),
    ),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: async ({ tx, actor, facts: { expression, programme }, input, now }) => {
    const [{ cameBy: wayIn }, decided] = input;
    const { priority } = programme.settings.terms;
    const given = { ...decided, expression: expression.id, priority, wayIn, by: actor.person, now };
    return (await giveEndorsement(tx, given)) ?? explain(words.over);
  },
  next: ({ facts: { expression } }) => ({
    to: `/programmes/${expression.programme}/expressions/${expression.id}`,
    notice: words.saved,
  }),
});
