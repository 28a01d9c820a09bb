import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day, oneOf } from '../../../../platform/forms/index.ts';
import { explain, page, refuse } from '../../../../platform/http/index.ts';
import { actsOn, atConcern, concernParams } from '../../at-concern.ts';
import { recordTelling } from '../../commands/record-telling.ts';
import { ways } from '../../tables.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const tellingPage = page({
  path: '/concerns/:concern/telling',
  params: concernParams,
  load: atConcern,
  may: actsOn,
  view,
  form: () =>
    z.object({
      on: day({ missing: words.onMissing, what: words.onWhat }),
      way: oneOf(ways, { missing: words.wayMissing }),
    }),
  submit: async ({ tx, actor, facts: { concern }, input: { on, way }, now }) => {
    if (Temporal.PlainDate.compare(on, dayOf(now)) > 0) return refuse({ on: words.onFuture });
    const told = await recordTelling(tx, { concern, on, way, by: actor.person, now });
    return told ? null : explain(concern.drill ? words.nobody : words.already);
  },
  next: ({ params }) => ({ to: `/concerns/${params.concern}`, notice: words.done }),
});
