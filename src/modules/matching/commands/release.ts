import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { mostAtOnce, type RunPair, runPair } from '../queries/read-run-pairs.ts';
import type { Tables } from '../tables.ts';
import { type Proposed, propose } from './propose.ts';

interface Releasing {
  readonly programme: Programme;
  readonly run: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

export interface Released {
  readonly name: string;
  readonly proposed: Proposed;
}

/** Offers matches of a run to both, as by hand: the rules are asked again, and the place is won. Each whole or not at all. */
export async function release(tx: Tx, requests: readonly string[], releasing: Releasing): Promise<readonly Released[]> {
  const told: Released[] = [];
  for (const request of requests.slice(0, mostAtOnce)) {
    const pair = await runPair(tx, releasing.run, request);
    if (pair)
      told.push({ name: pair.name, proposed: await undoneIfRefused(tx, () => releaseOne(tx, pair, releasing)) });
  }
  return told;
}

export const someReleased = (told: readonly Released[]): boolean => told.some(({ proposed }) => 'proposal' in proposed);

async function releaseOne(tx: Tx, pair: RunPair, { programme, run, by, now }: Releasing): Promise<Proposed> {
  const { request, mentee, mentor } = pair;
  if (mentor === null) return { refused: 'not-waiting' };
  const proposed = await propose(tx, { programme, request: { id: request, mentee }, mentor, kindWord: null, by, now });
  if ('proposal' in proposed) await noteReleased(tx, { proposal: proposed.proposal, run, request });
  return proposed;
}

/** Whatever becomes of the others. */
async function undoneIfRefused(tx: Tx, work: () => Promise<Proposed>): Promise<Proposed> {
  const tables = within(tx);
  await sql`SAVEPOINT one_release`.execute(tables);
  const proposed = await work();
  if ('refused' in proposed) await sql`ROLLBACK TO SAVEPOINT one_release`.execute(tables);
  await sql`RELEASE SAVEPOINT one_release`.execute(tables);
  return proposed;
}

/** From then on the mentee reads why this mentor. */
export async function noteReleased(tx: Tx, released: Tables['matching.released']): Promise<void> {
  await within<Tables>(tx).insertInto('matching.released').values(released).execute();
}
