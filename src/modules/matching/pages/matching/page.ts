import { z } from 'zod';
import { action, explain, page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { askForThem } from '../../commands/ask-for-them.ts';
import { mayMatch } from '../../policy.ts';
import { countMatching } from '../../queries/count-matching.ts';
import { demandByRegion, demandByTopic } from '../../queries/demand.ts';
import { pageSize, whatIsOnOffer, whoHasNotAsked, whoWaits } from '../../queries/who-waits.ts';
import { matchingPath } from '../paths.ts';
import { view } from './view.tsx';
import { views, words } from './words.ts';

const query = z.object({
  view: z.enum(views).catch('waiting'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export const matchingPage = page({
  path: '/programmes/:programme/matching',
  params: z.object({ programme: uuid }),
  query,
  load: async ({ tx, actor, params, query: { view: wanted, page: number } }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme || !mayMatch(actor, programme.id)) return null;
    const asked = { programme: programme.id, page: number, coordinator: actor.person };
    const counts = await countMatching(tx, programme.id, actor.person);
    const list = {
      waiting: wanted === 'waiting' ? await whoWaits(tx, asked) : [],
      offered: wanted === 'offered' ? await whatIsOnOffer(tx, asked) : [],
      silent: wanted === 'silent' ? await whoHasNotAsked(tx, asked) : [],
    };
    const demand = { topics: await demandByTopic(tx, programme), regions: await demandByRegion(tx, programme.id) };
    return { programme, counts, list, demand, more: list[wanted].length > pageSize };
  },
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
});

/** Those who have a place and have not asked are put among those who wait, without choices. */
export const askForThemAction = action({
  path: '/programmes/:programme/matching/requests',
  params: z.object({ programme: uuid }),
  load: async ({ tx, actor, params }) =>
    mayMatch(actor, params.programme) ? readProgramme(tx, params.programme) : null,
  may: (actor, programme) => mayMatch(actor, programme.id),
  submit: async ({ tx, actor, facts, now, services: { sealing } }) => {
    const asked = await askForThem(tx, sealing, { programme: facts.id, by: actor.person, now });
    return asked === 0 ? explain(words.everybodyAsked) : asked;
  },
  next: ({ params, result }) => ({ to: matchingPath(params.programme), notice: words.askedFor(result) }),
});
