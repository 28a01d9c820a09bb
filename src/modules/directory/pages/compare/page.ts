import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { page, several, uuid } from '../../../../platform/http/index.ts';
import { mayBrowse } from '../../policy.ts';
import { readPlace } from '../../queries/read-place.ts';
import { readPortraits } from '../../queries/read-portrait.ts';
import { shortlistOf } from '../../queries/shortlist-of.ts';
import { view } from './view.tsx';

const most = 3;

/** Whatever is ticked: what is no id is left out. */
const mentors = several(z.array(z.string()).max(100))
  .catch([])
  .transform((values) => [...new Set(values)].filter((value) => uuid.safeParse(value).success));

export const comparePage = page({
  path: '/programmes/:programme/mentors/compare',
  params: z.object({ programme: uuid }),
  query: z.object({ mentor: mentors }),
  load: async ({ tx, actor, params: { programme }, query, now }) => {
    const place = await readPlace(tx, programme, actor.person);
    if (!place) return null;
    const portraits = await readPortraits(tx, programme, query.mentor.slice(0, most));
    const shortlist = await shortlistOf(tx, { programme, mentee: actor.person });
    const kept = new Set(shortlist.map(({ mentor }) => mentor));
    return { ...place, portraits, kept, tooMany: query.mentor.length > most, today: dayOf(now) };
  },
  may: (actor, { programme, standing }) => mayBrowse(actor, { programme: programme.id, standing }),
  view: ({ facts, query }) => view({ facts, mentors: query.mentor }),
});
