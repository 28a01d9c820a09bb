import { z } from 'zod';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Module } from '../../../platform/http/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { openFeedback } from '../../evaluation/index.ts';
import type { RelationshipsViews } from '../../relationships/index.ts';

const aboutFeedback = z.object({ feedback: z.uuid(), relationship: z.uuid() });

/** Who hears of what has happened. What a module tells people itself, in the act, is not told again here. */
export const subscriptions: Module['subscriptions'] = {
  'evaluation.feedback-asked': async ({ tx, event, now }) => {
    const { feedback } = aboutFeedback.parse(event.ids);
    const asked = await openFeedback(tx, feedback);
    if (!asked) return;
    const mail = { kind: 'evaluation.feedback-asked', to: { person: asked.person }, ids: { feedback }, dueAt: now };
    await post(tx, { ...mail, once: event.id });
  },
  'evaluation.word-passed-on': async ({ tx, event, now }) => {
    const { feedback, relationship } = aboutFeedback.parse(event.ids);
    for (const person of await mentorsOf(tx, relationship)) {
      const ids = { feedback, programme: event.programme ?? '' };
      await post(tx, {
        kind: 'evaluation.word-passed-on',
        to: { person },
        ids,
        dueAt: now,
        once: `${event.id}/${person}`,
      });
    }
  },
};

async function mentorsOf(tx: Tx, relationship: string): Promise<readonly string[]> {
  const rows = await within<RelationshipsViews>(tx)
    .selectFrom('relationships.member')
    .select('person')
    .where('relationship', '=', relationship)
    .where('side', '=', 'mentor')
    .execute();
  return rows.map(({ person }) => person);
}
