import { z } from 'zod';
import { type Programme, readProgramme } from '../../../../modules/programmes/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayRun } from '../../policy.ts';
import { listStuck, type Stuck } from '../../queries/list-stuck.ts';
import { type StuckStage, stuckStage } from '../../stuck-stages.ts';
import { view } from './view.tsx';

const perPage = 50;
/** Nobody turns so many pages: a filter finds the rest. */
const mostPages = 20;

export interface StuckFacts {
  readonly programme: Programme;
  readonly list: readonly Stuck[];
  readonly stage: StuckStage | null;
  readonly page: number;
  readonly more: boolean;
  readonly today: Temporal.PlainDate;
}

export const stuckPage = page({
  path: '/programmes/:programme/stuck',
  params: z.object({ programme: uuid }),
  query: z.object({
    stage: stuckStage.nullable().catch(null),
    page: z.coerce.number().int().min(1).max(mostPages).catch(1),
  }),
  load: async ({ tx, actor, params, query, now }): Promise<StuckFacts | null> => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const skip = (query.page - 1) * perPage;
    const wanted = { programme, stage: query.stage, by: actor.person, now };
    const found = await listStuck(tx, { ...wanted, most: perPage + 1, skip });
    const more = found.length > perPage && query.page < mostPages;
    return { programme, list: found.slice(0, perPage), ...query, more, today: dayOf(now) };
  },
  may: (actor, { programme }) => mayRun(actor, programme.id),
  view: ({ facts }) => view(facts),
});
