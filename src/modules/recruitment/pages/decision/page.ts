import { z } from 'zod';
import { explain, page, several, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { decide } from '../../commands/decide.ts';
import { decisions } from '../../lifecycle.ts';
import { mayDecide, mayRecruit } from '../../policy.ts';
import { listWaiting } from '../../queries/list-waiting.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const ticked = several(z.array(uuid).min(1).max(100));

/** A decision about one person or many, with the words that they will read, before anyone is told. */
export const decisionPage = page({
  path: '/programmes/:programme/decision',
  params: z.object({ programme: uuid }),
  query: z.object({ decision: z.enum(decisions), expression: ticked }),
  load: async ({ tx, actor, params, query }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const waiting = await listWaiting(tx, { programme: programme.id, expressions: query.expression });
    const people = waiting.filter((one) => mayDecide(actor, { ...one, programme: programme.id }));
    return { programme, people, own: people.length < waiting.length, decision: query.decision };
  },
  may: (actor, { programme }) => mayRecruit(actor, programme.id),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts: { people, decision }, now }) => {
    const expressions = people.map((one) => one.id);
    const count = await decide(tx, { expressions, decision, by: actor.person, now });
    return count > 0 ? count : explain(words.none);
  },
  next: ({ params, facts: { people }, result: count }) => ({
    to: `/programmes/${params.programme}/expressions?role=${people[0]?.role ?? 'mentee'}`,
    notice: words.told(count),
  }),
});
