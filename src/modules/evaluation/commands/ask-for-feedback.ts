import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { readForm } from '../../programmes/index.ts';
import type { RelationshipsViews, Side } from '../../relationships/index.ts';
import { recordEvaluationEvent } from '../events.ts';
import type { EvaluationTables } from '../tables.ts';

/** EM-13: when a relationship has ended, each who took part is asked how it was, once. Runs as the worker. */
export async function askForFeedback(tx: Tx, relationship: string, now: Temporal.Instant): Promise<void> {
  const members = await within<RelationshipsViews>(tx)
    .selectFrom('relationships.current as r')
    .innerJoin('relationships.member as m', 'm.relationship', 'r.id')
    .select(['r.programme', 'm.person', 'm.side'])
    .where('r.id', '=', relationship)
    .where('r.state', '=', 'ended')
    // Its third state is the first in which it can end after having been active: before, there is nothing to ask about.
    .where('r.turn', '>=', 3)
    .where('m.left_at', 'is', null)
    .execute();
  for (const member of members) await ask(tx, { ...member, relationship }, now);
}

interface Asking {
  readonly programme: string;
  readonly relationship: string;
  readonly person: string;
  readonly side: Side;
}

async function ask(tx: Tx, { programme, relationship, person, side }: Asking, now: Temporal.Instant): Promise<void> {
  const form = await readForm(tx, { programme, purpose: `${side}Feedback` });
  const asked = await within<EvaluationTables>(tx)
    .insertInto('evaluation.feedback')
    .values({ id: newId(), programme, relationship, person, side, form_version: form.version, asked_at: now })
    .onConflict((conflict) => conflict.columns(['relationship', 'person']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked) return;
  const event = { feedback: asked.id, relationship, programme, by: null, at: now };
  await recordEvaluationEvent(tx, { ...event, type: 'evaluation.feedback-asked' });
}
