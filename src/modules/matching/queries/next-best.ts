import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { RunState } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';
import { type RunPair, readReasons, runPair } from './read-run-pairs.ts';

/** What was found for one person after their last match had come to nothing. */
export interface NextBest {
  readonly run: string;
  readonly state: RunState;
  /** Null until it is found, and for whoever may not see it. */
  readonly pair: RunPair | null;
  readonly reason: unknown;
}

/** Null where nobody has looked: no match has come to nothing yet. */
export async function nextBest(tx: Tx, sealing: Sealing, request: string): Promise<NextBest | null> {
  const run = await nextBestRun(tx, request);
  if (!run) return null;
  const pair = await runPair(tx, run.id, request);
  const reasons = await readReasons(tx, sealing, { run: run.id, audience: 'coordinator', of: pair ? [pair] : [] });
  return { run: run.id, state: run.state, pair, reason: reasons.get(request) };
}

export async function nextBestRun(tx: Tx, request: string): Promise<{ id: string; state: RunState } | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.run')
    .select(['id', 'state'])
    .where('only_request', '=', request)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
