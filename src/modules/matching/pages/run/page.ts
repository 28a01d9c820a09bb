import { sql } from 'kysely';
import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import { action, type Context, explain, page, refuse, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { askForRun } from '../../commands/ask-for-run.ts';
import type { Proposed } from '../../commands/propose.ts';
import { mostAtOnce, release } from '../../commands/release.ts';
import { mayMatch } from '../../policy.ts';
import { readReasons, runPair, runPairs, waitingIn } from '../../queries/read-run-pairs.ts';
import { findRun } from '../../queries/read-runs.ts';
import { runPath } from '../paths.ts';
import { view } from './view.tsx';
import { type Shown, shownViews, words } from './words.ts';

export const runParams = z.object({ programme: uuid, run: uuid });
type Params = z.infer<typeof runParams>;
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
  const waiting = await waitingIn(tx, found.run.id, mostAtOnce);
  return { ...found, pairs, reasons, repeated, waiting };
}
export type RunFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

export async function loadRun({ tx, actor, params }: { tx: Tx; actor: SignedIn; params: Params }) {
  const programme = await readProgramme(tx, params.programme);
  if (!programme || !mayMatch(actor, programme.id)) return null;
  const run = await findRun(tx, programme.id, params.run);
  return run && { programme, run };
}

export const runPage = page({
  path: '/programmes/:programme/runs/:run',
  params: runParams,
  query,
  load,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  form: () =>
    z.object({
      ticked: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(uuid)),
      act: z.enum(['some', 'all']),
    }),
  submit: async ({ tx, actor, facts: { programme, run, waiting }, input: { ticked, act }, now }) => {
    const wanted = act === 'all' ? waiting : ticked;
    if (wanted.length === 0) return refuse({ ticked: words.tickFirst });
    const told: Released[] = [];
    for (const request of wanted.slice(0, mostAtOnce)) {
      const pair = await runPair(tx, run.id, request);
      if (!pair) continue;
      const releasing = { programme, run: run.id, request, by: actor.person, now };
      told.push({ name: pair.name, proposed: await undoneIfRefused(tx, () => release(tx, releasing)) });
    }
    return told.some(({ proposed }) => 'proposal' in proposed) ? told : refuse({ ticked: words.released(told) });
  },
  next: ({ params, result }) => ({ to: runPath(params.programme, params.run), notice: words.released(result) }),
});

export interface Released {
  readonly name: string;
  readonly proposed: Proposed;
}

/** Each match is offered whole or not at all, whatever becomes of the others. */
async function undoneIfRefused(tx: Tx, work: () => Promise<Proposed>): Promise<Proposed> {
  const tables = within(tx);
  await sql`SAVEPOINT one_release`.execute(tables);
  const proposed = await work();
  if ('refused' in proposed) await sql`ROLLBACK TO SAVEPOINT one_release`.execute(tables);
  await sql`RELEASE SAVEPOINT one_release`.execute(tables);
  return proposed;
}

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
