import { z } from 'zod';
import { longText, optional } from '../../../../platform/forms/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { actsOn, atConcern, concernParams } from '../../at-concern.ts';
import { moveConcern } from '../../commands/move-concern.ts';
import { receiversOf } from '../../queries/receivers-of.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const closingPage = page({
  path: '/concerns/:concern/closing',
  params: concernParams,
  load: async (context) => {
    const at = await atConcern(context);
    return at && { ...at, receivers: await receiversOf(context.tx, at.concern) };
  },
  may: actsOn,
  view,
  form: () =>
    z.object({
      outcome: longText({ missing: words.outcomeMissing, max: 20_000 }),
      answer: optional(longText({ missing: '', max: 5000 })),
    }),
  draft: ({ concern }) => concern.id,
  submit: async ({ tx, actor, facts: { concern }, input, now, services: { sealing } }) =>
    (await moveConcern(tx, sealing, { concern, move: 'close', texts: input, by: actor.person, now }))
      ? null
      : explain(words.tooLate),
  next: ({ params }) => ({ to: `/concerns/${params.concern}`, notice: words.done }),
});
