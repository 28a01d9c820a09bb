import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayRun } from '../../policy.ts';
import { programmeFacts } from './facts.ts';
import { view } from './view.tsx';

export const programmePage = page({
  path: '/programmes/:programme',
  params: z.object({ programme: uuid }),
  load: ({ tx, actor, params, now }) => programmeFacts(tx, { id: params.programme, by: actor.person, now }),
  may: (actor, { programme }) => mayRun(actor, programme.id),
  view: ({ facts }) => view(facts),
});
