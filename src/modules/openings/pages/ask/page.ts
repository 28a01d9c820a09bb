import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { relationshipParams } from '../../../relationships/index.ts';
import { askToOpen } from '../../commands/ask-to-open.ts';
import { isNamed } from '../../policy.ts';
import { pairFor } from '../../queries/pairs-named.ts';
import { secondsTo } from '../../queries/seconds-to.ts';
import { askForm } from './form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const askPage = page({
  path: '/relationships/:relationship/openings/new',
  params: relationshipParams,
  load: async ({ tx, actor, params, now }) => {
    const pair = await pairFor(tx, params.relationship);
    const programme = pair && (await readProgramme(tx, pair.programme));
    if (!pair || !programme) return null;
    const seconds = await secondsTo(tx, { ...pair, askedBy: actor.person });
    return { pair, programme, hasSecond: seconds.length > 0, today: dayOf(now) };
  },
  may: (actor, { programme }) => isNamed(actor, programme.id),
  fresh: true,
  view,
  form: ({ today }) => askForm(today),
  submit: async ({ tx, actor, facts: { pair, hasSecond }, input, now, services: { sealing } }) => {
    const { relationship, programme } = pair;
    if (!hasSecond) return explain(words.nobody);
    return askToOpen(tx, sealing, { ...input, relationship, programme, by: actor.person, now });
  },
  next: ({ result }) => ({ to: `/openings/${result}`, notice: words.done }),
});
