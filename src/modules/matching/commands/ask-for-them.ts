import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { readForm } from '../../programmes/index.ts';
import { pageSize, whoHasNotAsked } from '../queries/who-waits.ts';
import { sendRequest } from './send-request.ts';

interface Asking {
  readonly programme: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** A coordinator asks for all who have a place and have not asked; what they told before counts for them. Gives how many. */
export async function askForThem(tx: Tx, sealing: Sealing, { programme, by, now }: Asking): Promise<number> {
  const form = await readForm(tx, { programme, purpose: 'matchingRequest' });
  let asked = 0;
  for (;;) {
    const some = await whoHasNotAsked(tx, { programme, page: 1, coordinator: by });
    for (const { mentee } of some) {
      const said = { form, answers: {}, choices: [], connections: new Map() };
      if (await sendRequest(tx, sealing, { programme, mentee, ...said, by, now })) asked += 1;
    }
    if (some.length <= pageSize) return asked;
  }
}
