import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { readForm } from '../../programmes/index.ts';
import { firstWhoHaveNotAsked } from '../queries/who-waits.ts';
import { sendRequests } from './send-request.ts';

interface Asking {
  readonly programme: string;
  readonly by: string;
  readonly now: Temporal.Instant;
  readonly most?: number;
}

/** So many are written down in one statement. */
const atOnce = 200;
/** Asked for by one press at most, so that nobody waits long for the answer. */
export const mostAsked = 500;

/**
 * A coordinator asks for those who have a place and have not asked, first come first; what they told before counts for
 * them. Gives how many.
 */
export async function askForThem(
  tx: Tx,
  sealing: Sealing,
  { programme, by, now, most = mostAsked }: Asking,
): Promise<number> {
  const form = await readForm(tx, { programme, purpose: 'matchingRequest' });
  const mentees = await firstWhoHaveNotAsked(tx, { programme, coordinator: by, most });
  let asked = 0;
  for (let at = 0; at < mentees.length; at += atOnce) {
    const some = mentees.slice(at, at + atOnce).map((mentee) => ({
      ...{ programme, mentee, form, answers: {}, choices: [], connections: new Map(), by, now },
    }));
    asked += await sendRequests(tx, sealing, some);
  }
  return asked;
}
