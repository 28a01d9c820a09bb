import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayBrowse, runs } from '../../policy.ts';
import { readDirectory } from '../../queries/read-directory.ts';
import { readPlace } from '../../queries/read-place.ts';
import { searchQuery } from './search-query.ts';
import { view } from './view.tsx';

export const directoryPage = page({
  path: '/programmes/:programme/mentors',
  params: z.object({ programme: uuid }),
  query: searchQuery,
  load: async ({ tx, actor, params: { programme }, query: search, now }) => {
    const place = await readPlace(tx, programme, actor.person);
    if (!place) return null;
    const unpublished = runs(actor, programme);
    const mentee = place.standing.mentee ? actor.person : null;
    return { ...place, unpublished, ...(await readDirectory(tx, { programme, search, unpublished, mentee, now })) };
  },
  may: (actor, { programme, standing }) => mayBrowse(actor, { programme: programme.id, standing }),
  view,
});
