import { within } from '../../../platform/db/index.ts';
import type { WaitingFor } from '../../../platform/http/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import type { EvaluationTables } from '../tables.ts';
import { words } from '../words.ts';

/** Feedback that the actor was asked for and has not given yet. */
export const waitingFeedback: WaitingFor = async ({ tx, actor }) => {
  const asked = await within<EvaluationTables & ProgrammesViews>(tx)
    .selectFrom('evaluation.feedback as f')
    .innerJoin('programmes.current as p', 'p.id', 'f.programme')
    .select(['f.id', 'f.asked_at as since', 'p.name'])
    .where('f.person', '=', actor.person)
    .where('f.given_at', 'is', null)
    .execute();
  return asked.map(({ id, since, name }) => ({
    title: words.waiting(name),
    href: `/feedback/${id}`,
    action: words.waitingAction,
    since,
  }));
};
