import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { oneOf } from '../../../../platform/forms/index.ts';
import { explain, page, uuid } from '../../../../platform/http/index.ts';
import { readForm, readProgramme } from '../../../programmes/index.ts';
import { giveEndorsement } from '../../commands/give-endorsement.ts';
import { mayDecide } from '../../policy.ts';
import { readExpression } from '../../queries/read-expression.ts';
import { waysEntered } from '../../roles.ts';
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
    z.intersection(
      z.looseObject({ cameBy: oneOf(waysEntered, { missing: words.cameByMissing }) }),
      endorsementInput(questions, today),
    ),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: async ({ tx, actor, facts: { expression, programme }, input, now }) => {
    const { cameBy: wayIn, decision, releasesTime, deferUntil, comment } = input;
    const said = { decision, releasesTime, deferUntil, comment, wayIn, priority: programme.settings.terms.priority };
    const given = await giveEndorsement(tx, { ...said, expression: expression.id, by: actor.person, now });
    return given ?? explain(words.over);
  },
  next: ({ facts: { expression } }) => ({
    to: `/programmes/${expression.programme}/expressions/${expression.id}`,
    notice: words.saved,
  }),
});
