import { z } from 'zod';
import { explain, page, uuid } from '../../../../platform/http/index.ts';
import { moveProgramme } from '../../commands/move-programme.ts';
import { mayRunProgramme } from '../../policy.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const openingPage = page({
  path: '/programmes/:programme/opening',
  params: z.object({ programme: uuid }),
  load: ({ tx, params, lock }) => readProgramme(tx, params.programme, { lock }),
  may: (actor, programme) => mayRunProgramme(actor, programme.id),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts: programme, now }) => {
    const move = programme.state === 'closed' ? 'reopen' : 'open';
    const state = await moveProgramme(tx, { programme, move, why: null, by: actor.person, now });
    return state ?? explain(words.notYet);
  },
  next: ({ params }) => ({ to: setUpAddress(params.programme), notice: words.opened }),
});
