import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayKeepShortlist } from '../../policy.ts';
import { readPlace } from '../../queries/read-place.ts';
import { shortlistOf } from '../../queries/shortlist-of.ts';
import { view } from './view.tsx';

export const shortlistPage = page({
  path: '/programmes/:programme/shortlist',
  params: z.object({ programme: uuid }),
  load: async ({ tx, actor, params: { programme } }) => {
    const place = await readPlace(tx, programme, actor.person);
    return place && { ...place, mentors: await shortlistOf(tx, { programme, mentee: actor.person }) };
  },
  may: (_, { programme, standing }) => mayKeepShortlist({ programme: programme.id, standing }),
  view,
});
