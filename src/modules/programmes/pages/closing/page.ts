import { z } from 'zod';
import { longText } from '../../../../platform/forms/index.ts';
import { explain, page, uuid } from '../../../../platform/http/index.ts';
import { moveProgramme } from '../../commands/move-programme.ts';
import { mayRunProgramme } from '../../policy.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const closingPage = page({
  path: '/programmes/:programme/closing',
  params: z.object({ programme: uuid }),
  load: ({ tx, params, lock }) => readProgramme(tx, params.programme, { lock }),
  may: (actor, programme) => mayRunProgramme(actor, programme.id),
  form: () => z.object({ why: longText({ missing: words.missing, max: 1000 }) }),
  view: ({ facts, form }) => view({ programme: facts, form }),
  submit: async ({ tx, actor, facts: programme, input, now }) => {
    const state = await moveProgramme(tx, { programme, move: 'close', why: input.why, by: actor.person, now });
    return state ?? explain(words.notOpen);
  },
  next: ({ params }) => ({ to: setUpAddress(params.programme), notice: words.closed }),
});
