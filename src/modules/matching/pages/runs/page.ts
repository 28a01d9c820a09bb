import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { askForRun } from '../../commands/ask-for-run.ts';
import { mayMatch } from '../../policy.ts';
import { countMatching } from '../../queries/count-matching.ts';
import { decidedAboutWaiting } from '../../queries/decided-by-hand.ts';
import { findRun, listRuns } from '../../queries/read-runs.ts';
import { matchingTerms } from '../../terms.ts';
import { runPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const runsPage = page({
  path: '/programmes/:programme/runs',
  params: z.object({ programme: uuid }),
  query: z.object({
    page: z.coerce.number().int().min(1).max(1000).catch(1),
    with: uuid.nullable().catch(null),
  }),
  load: async ({ tx, actor, params, query }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme || !mayMatch(actor, programme.id)) return null;
    const runs = await listRuns(tx, programme.id, query.page);
    const { waiting } = await countMatching(tx, programme.id, actor.person);
    const chosen = query.with === null ? null : await findRun(tx, programme.id, query.with);
    if (query.with !== null && !chosen) return null;
    const held = await decidedAboutWaiting(tx, programme.id);
    return { programme, runs, waiting, chosen, held, definition: matchingTerms(programme).definition };
  },
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  submit: ({ tx, actor, facts: { programme }, now }) =>
    askForRun(tx, { programme, trial: null, repeats: null, by: actor.person, now }),
  next: ({ params, result }) => ({ to: runPath(params.programme, result), notice: words.asked }),
});
