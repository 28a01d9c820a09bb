import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { organisationNames } from '../../../people/index.ts';
import { maySeePublicPage } from '../../policy.ts';
import { readProgrammeAt } from '../../queries/read-programme.ts';
import { view } from './view.tsx';

export const publicPage = openPage({
  path: '/p/:slug',
  params: z.object({ slug: z.string().max(80) }),
  load: async ({ tx, params, now }) => {
    const programme = await readProgrammeAt(tx, params.slug);
    if (!programme) return null;
    const owner = (await organisationNames(tx, [programme.organisation])).get(programme.organisation);
    return { programme, owner: owner ?? '', today: dayOf(now) };
  },
  may: (actor, { programme }) => maySeePublicPage(actor, programme),
  view: ({ facts }) => view(facts),
});
