import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day, optional } from '../../../../platform/forms/index.ts';
import { action, explain, page, refuse } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams } from '../../at-relationship.ts';
import { pauseRelationship } from '../../commands/pause-relationship.ts';
import { resumeRelationship } from '../../commands/resume-relationship.ts';
import { mayChangeCourse } from '../../policy.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const pausePage = page({
  path: '/relationships/:relationship/pause',
  params: relationshipParams,
  load: atRelationship,
  may: (actor, { relationship }) => mayChangeCourse(actor, relationship),
  view,
  form: () => z.object({ until: optional(day({ missing: words.untilMissing, what: words.untilWhat })) }),
  submit: async ({ tx, actor, facts: { relationship }, input: { until }, now }) => {
    if (until && Temporal.PlainDate.compare(until, dayOf(now)) <= 0) return refuse({ until: words.untilPast });
    const paused = await pauseRelationship(tx, { relationship, untilDay: until, by: actor.person, now });
    return paused ? null : explain(words.notNow);
  },
  next: ({ params }) => ({ to: `/relationships/${params.relationship}`, notice: words.done }),
});

export const resumeAction = action({
  path: '/relationships/:relationship/resume',
  params: relationshipParams,
  load: atRelationship,
  may: (actor, { relationship }) => mayChangeCourse(actor, relationship),
  submit: async ({ tx, actor, facts: { relationship }, now }) =>
    (await resumeRelationship(tx, { relationship, by: actor.person, now })) ? null : explain(words.notPaused),
  next: ({ params }) => ({ to: `/relationships/${params.relationship}`, notice: words.resumed }),
});
