import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import type { Module } from '../../../platform/http/index.ts';
import type { Event } from '../../../platform/jobs/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { openFeedback } from '../../evaluation/index.ts';
import { membersOf } from './members-of.ts';

type Subscriptions = Module['subscriptions'];

const aboutRelationship = z.object({ relationship: z.uuid() });
const aboutFeedback = aboutRelationship.extend({ feedback: z.uuid() });

/** Who hears of what has happened. What a module tells people itself, in the act, is not told again here. */
export const subscriptions: Subscriptions = {
  'relationships.relationship-paused': ({ tx, event, now }) => tellOthers(tx, event, 'relationships.pause-told', now),
  'relationships.extension-asked': ({ tx, event, now }) => tellOthers(tx, event, 'relationships.more-time-asked', now),
  'relationships.relationship-active': async ({ tx, event, now }) => {
    const { relationship } = aboutRelationship.parse(event.ids);
    // It is active for the first time in its second turn, which the signed agreement tells.
    const [member] = await membersOf(tx, relationship);
    if (member && member.turn > 2) await tellOthers(tx, event, 'relationships.goes-on-told', now);
  },
  'evaluation.feedback-asked': async ({ tx, event, now }) => {
    const { feedback } = aboutFeedback.parse(event.ids);
    const asked = await openFeedback(tx, feedback);
    if (!asked) return;
    const mail = { kind: 'evaluation.feedback-asked', to: { person: asked.person }, ids: { feedback }, dueAt: now };
    await post(tx, { ...mail, once: event.id });
  },
  'evaluation.word-passed-on': async ({ tx, event, now }) => {
    const { feedback, relationship } = aboutFeedback.parse(event.ids);
    const mentors = (await membersOf(tx, relationship)).filter(({ side }) => side === 'mentor');
    for (const { person, programme } of mentors) {
      const mail = { kind: 'evaluation.word-passed-on', ids: { feedback, programme }, dueAt: now };
      await post(tx, { ...mail, to: { person }, once: `${event.id}/${person}` });
    }
  },
};

/** Everyone in the relationship but whoever did it. */
async function tellOthers(tx: Tx, event: Event, kind: string, now: Temporal.Instant): Promise<void> {
  const { relationship } = aboutRelationship.parse(event.ids);
  for (const { person } of await membersOf(tx, relationship))
    if (person !== event.by)
      await post(tx, { kind, to: { person }, ids: { relationship }, dueAt: now, once: `${event.id}/${person}` });
}
