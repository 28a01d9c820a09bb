import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { action, type Context, explain, page, refuse, several, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { askForRun } from '../../commands/ask-for-run.ts';
import { mayMatch } from '../../policy.ts';
import { pastOffers } from '../../queries/past-offers.ts';
import { readReasons, runPairs, waitingIn } from '../../queries/read-run-pairs.ts';
import { findResult, findRun } from '../../queries/read-runs.ts';
import { isInForce } from '../../runs/settings.ts';
import { matchingTerms } from '../../terms.ts';
import { offerSomePath, runPath } from '../paths.ts';
import { view } from './view.tsx';
import { type Shown, shownViews, words } from './words.ts';

export const runParams = z.object({ programme: uuid, run: uuid });
export type Params = z.infer<typeof runParams>;
const query = z.object({
  show: z.enum(shownViews).catch('placed'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

interface Query {
  readonly show: Shown;
  readonly page: number;
}

async function load({ tx, actor, params, query: { show, page: number }, services }: Context<SignedIn, Params, Query>) {
  const found = await loadRun({ tx, actor, params });
  if (!found) return null;
  const pairs = await runPairs(tx, { run: found.run.id, placed: show === 'placed', page: number });
  const reasons = await readReasons(tx, services.sealing, { run: found.run.id, audience: 'coordinator', of: pairs });
  const repeated = found.run.repeats === null ? null : await findRun(tx, params.programme, found.run.repeats);
  const waiting = found.isTrial ? [] : await waitingIn(tx, found.run.id, null);
  const past = await pastOffers(tx, { programme: params.programme, mentees: pairs.map(({ mentee }) => mentee) });
  return { ...found, pairs, reasons, repeated, waiting: waiting.length, past };
}
export type RunFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A run with its programme. A trial is one as long as its weights are not the programme's. */
export async function loadRun({ tx, actor, params }: { tx: Tx; actor: SignedIn; params: Params }) {
  const programme = await readProgramme(tx, params.programme);
  if (!programme || !mayMatch(actor, programme.id)) return null;
  const run = await findResult(tx, programme.id, params.run);
  if (!run) return null;
  return { programme, run, isTrial: run.trial !== null && !isInForce(run.trial, matchingTerms(programme).definition) };
}

export const runPage = page({
  path: '/programmes/:programme/runs/:run',
  params: runParams,
  query,
  load,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  form: () => z.object({ ticked: several(z.array(uuid)) }),
  submit: async ({ input: { ticked } }) => (ticked.length === 0 ? refuse({ ticked: words.tickFirst }) : ticked),
  next: ({ params, result }) => offerSomePath(params.programme, params.run, result),
});

export const repeatRunAction = action({
  path: '/programmes/:programme/runs/:run/repeat',
  params: runParams,
  load: loadRun,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  submit: async ({ tx, actor, facts: { programme, run }, now }) => {
    if (run.state !== 'done') return explain(words.notDone);
    return askForRun(tx, { programme, trial: null, repeats: run, by: actor.person, now });
  },
  next: ({ params, result }) => ({ to: runPath(params.programme, result), notice: words.repeatAsked }),
});
