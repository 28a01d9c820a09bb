import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayRunProgramme } from '../../policy.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import { view } from './view.tsx';

export const setUpPages = page({
  path: '/programmes/:programme/set-up',
  params: z.object({ programme: uuid }),
  load: ({ tx, params }) => readProgramme(tx, params.programme),
  may: (actor, programme) => mayRunProgramme(actor, programme.id),
  view: ({ facts }) => view(facts),
});
