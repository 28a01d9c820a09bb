import { scopesOf } from '../../../../platform/access/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { mayListProgrammes, mayStartProgramme } from '../../policy.ts';
import { listProgrammes } from '../../queries/list-programmes.ts';
import { view } from './view.tsx';

export const programmesPage = page({
  path: '/programmes',
  load: async ({ tx, actor }) => {
    const mine = scopesOf(actor, 'coordinator');
    const programmes = await listProgrammes(tx, { among: mine, open: true });
    return { programmes, mine, mayStart: mayStartProgramme(actor) };
  },
  may: mayListProgrammes,
  view: ({ facts }) => view(facts),
});
