import { dayOf, homeZone } from '../../../../platform/clock/index.ts';
import { within } from '../../../../platform/db/index.ts';
import { type EvaluationViews, openFeedback } from '../../../evaluation/index.ts';
import type { Reminding } from '../reminding.ts';

export const feedbackWaiting: Reminding = {
  id: 'feedback-waiting',
  more: 'There are a few short questions, and your answers help those who come after you.',
  button: 'Give feedback',
  path: ({ about }) => `/feedback/${about}`,
  find: async (tx, { programme, sides, span }) => {
    const rows = await within<EvaluationViews>(tx)
      .selectFrom('evaluation.feedback')
      .select(['id as about', 'person', 'asked_at'])
      .where('programme', '=', programme)
      .where('given_at', 'is', null)
      .where('side', 'in', sides)
      .where('asked_at', '>=', span.from.toZonedDateTime(homeZone).toInstant())
      .execute();
    return rows.map(({ asked_at, ...row }) => ({ ...row, fact: dayOf(asked_at), occasion: row.about }));
  },
  stillSo: async (tx, { about }) => (await openFeedback(tx, about)) !== null,
};
