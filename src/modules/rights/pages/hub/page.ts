import { dayOf } from '../../../../platform/clock/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { atProgramme, programmeParams } from '../../at-programme.ts';
import { mayProtect } from '../../policy.ts';
import { holdsIn } from '../../queries/holds-in.ts';
import { leavingIn } from '../../queries/leaving-in.ts';
import { requestsIn } from '../../queries/requests-in.ts';
import { view } from './view.tsx';

export const hubPage = page({
  path: '/programmes/:programme/data-protection',
  params: programmeParams,
  load: async ({ tx, params, now }) => {
    const at = await atProgramme({ tx, params });
    if (!at) return null;
    const { id } = at.programme;
    const today = dayOf(now);
    return {
      ...at,
      today,
      leaving: await leavingIn(tx, id),
      holds: await holdsIn(tx, id, today),
      requests: await requestsIn(tx, id),
    };
  },
  may: mayProtect,
  view: ({ facts }) => view(facts),
});
