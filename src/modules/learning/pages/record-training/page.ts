import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day, oneOf, optional } from '../../../../platform/forms/index.ts';
import { page, several, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { recordTraining } from '../../commands/record-training.ts';
import { trainingKinds } from '../../kinds.ts';
import { mayRecordTraining } from '../../policy.ts';
import { peopleNamed } from '../../queries/people-named.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const people = several(z.array(uuid).min(1).max(100));

export const recordTrainingPage = page({
  path: '/programmes/:programme/training/new',
  params: z.object({ programme: uuid }),
  query: z.object({ person: people }),
  load: async ({ tx, params, query, now }) => {
    const programme = await readProgramme(tx, params.programme);
    const mentors = await peopleNamed(tx, query.person);
    return programme && mentors.length > 0 ? { programme, mentors, today: dayOf(now) } : null;
  },
  may: (actor, { programme }) => mayRecordTraining(actor, programme.id),
  form: ({ today }) =>
    z
      .object({
        kind: oneOf(trainingKinds, { missing: words.kindMissing }),
        heldOn: optional(day({ missing: words.heldOnMissing, what: words.heldOnWhat })),
      })
      .refine(({ kind, heldOn }) => kind === 'qualified' || heldOn !== null, {
        path: ['heldOn'],
        error: words.heldOnMissing,
      })
      .refine(({ heldOn }) => heldOn === null || Temporal.PlainDate.compare(heldOn, today) <= 0, {
        path: ['heldOn'],
        error: words.future,
      }),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: ({ tx, actor, facts: { programme, mentors }, input, now }) =>
    recordTraining(tx, {
      ...input,
      programme: programme.id,
      people: mentors.map((one) => one.id),
      by: actor.person,
      now,
    }),
  next: ({ params }) => ({ to: `/programmes/${params.programme}/training`, notice: words.saved }),
});
