import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { readForm } from '../../programmes/index.ts';
import { allWhoHaveNotAsked } from '../queries/who-waits.ts';
import { sendRequests } from './send-request.ts';

interface Asking {
  readonly programme: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** So many are written down in one statement. */
const atOnce = 200;

/** A coordinator asks for all who have a place and have not asked; what they told before counts for them. Gives how many. */
export async function askForThem(tx: Tx, sealing: Sealing, { programme, by, now }: Asking): Promise<number> {
  const form = await readForm(tx, { programme, purpose: 'matchingRequest' });
  const mentees = await allWhoHaveNotAsked(tx, { programme, coordinator: by });
  let asked = 0;
  for (let at = 0; at < mentees.length; at += atOnce) {
    const some = mentees.slice(at, at + atOnce).map((mentee) => ({
      ...{ programme, mentee, form, answers: {}, choices: [], connections: new Map(), by, now },
    }));
    asked += await sendRequests(tx, sealing, some);
  }
  return asked;
}
