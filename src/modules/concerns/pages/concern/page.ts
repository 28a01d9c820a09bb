import { action, explain, page } from '../../../../platform/http/index.ts';
import { actsOn, atConcern, concernParams } from '../../at-concern.ts';
import { moveConcern } from '../../commands/move-concern.ts';
import { standingOf } from '../../policy.ts';
import { loadConcern } from './load.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const concernPage = page({
  path: '/concerns/:concern',
  params: concernParams,
  load: loadConcern,
  may: (actor, { concern }) => standingOf(actor, concern) !== null,
  view,
});

export const acknowledgeAction = action({
  path: '/concerns/:concern/acknowledgement',
  params: concernParams,
  load: atConcern,
  may: actsOn,
  submit: async ({ tx, actor, facts: { concern }, now, services: { sealing } }) =>
    (await moveConcern(tx, sealing, { concern, move: 'acknowledge', by: actor.person, now }))
      ? null
      : explain(words.tooLate),
  next: ({ params }) => ({ to: `/concerns/${params.concern}`, notice: words.acknowledged }),
});
