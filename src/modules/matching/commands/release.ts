import { type Tx, within } from '../../../platform/db/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { runPair } from '../queries/read-run-pairs.ts';
import type { Tables } from '../tables.ts';
import { type Proposed, propose } from './propose.ts';

interface Releasing {
  readonly programme: Programme;
  readonly run: string;
  readonly request: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Released by one press at most, so that nobody waits long for the answer. */
export const mostAtOnce = 100;

/** Offers one match of a run to both, as by hand: the rules are asked again, and the place is won. */
export async function release(tx: Tx, { programme, run, request, by, now }: Releasing): Promise<Proposed> {
  const pair = await runPair(tx, run, request);
  if (!pair || pair.mentor === null) return { refused: 'not-waiting' };
  const { mentee, mentor } = pair;
  const proposed = await propose(tx, { programme, request: { id: request, mentee }, mentor, kindWord: null, by, now });
  if ('proposal' in proposed) await noteReleased(tx, { proposal: proposed.proposal, run, request });
  return proposed;
}

/** From then on the mentee reads why this mentor. */
export async function noteReleased(tx: Tx, released: Tables['matching.released']): Promise<void> {
  await within<Tables>(tx).insertInto('matching.released').values(released).execute();
}
