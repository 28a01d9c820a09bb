import { z } from 'zod';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { takeBackTraining } from '../../commands/take-back-training.ts';
import { mayRecordTraining } from '../../policy.ts';
import { countTrainings, listTrainings } from '../../queries/list-trainings.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const perPage = 50;

export const trainingsPage = page({
  path: '/programmes/:programme/training',
  params: z.object({ programme: uuid }),
  query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  load: async ({ tx, params, query }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const listing = { programme: programme.id, skip: (query.page - 1) * perPage, most: perPage };
    const count = await countTrainings(tx, programme.id);
    return { programme, trainings: await listTrainings(tx, listing), pages: Math.ceil(count / perPage) };
  },
  may: (actor, { programme }) => mayRecordTraining(actor, programme.id),
  view: ({ facts, query }) => view({ ...facts, page: query.page }),
});

export const takeBackTrainingPage = action({
  path: '/programmes/:programme/training/:person/take-back',
  params: z.object({ programme: uuid, person: uuid }),
  load: ({ tx, params }) => readProgramme(tx, params.programme),
  may: (actor, programme) => mayRecordTraining(actor, programme.id),
  submit: async ({ tx, actor, params, now }) => {
    await takeBackTraining(tx, { ...params, by: actor.person, now });
    return null;
  },
  next: ({ params }) => ({ to: `/programmes/${params.programme}/training`, notice: words.takenBack }),
});
