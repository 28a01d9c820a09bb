import { dayOf } from '../../../platform/clock/index.ts';
import type { Database } from '../../../platform/db/index.ts';
import { moveOpening } from '../commands/move-opening.ts';
import { tellMembers } from '../commands/tell-members.ts';
import { pastTheirTime, untold } from '../queries/read-opening.ts';

/** Ends what is open past its hours, and tells the members on the day by which they have to be told. */
export const keepTheTime = {
  name: 'openings.keep-the-time',
  every: Temporal.Duration.from({ minutes: 5 }),
  async run({ db, now }: { readonly db: Database; readonly now: Temporal.Instant }): Promise<number> {
    let done = 0;
    for (const opening of await db.transaction('worker', (tx) => pastTheirTime(tx, now)))
      if (await db.transaction('worker', (tx) => moveOpening(tx, { opening, move: 'end', by: null, now }))) done += 1;
    for (const opening of await db.transaction('worker', (tx) => untold(tx, dayOf(now))))
      if (await db.transaction('worker', (tx) => tellMembers(tx, opening, now))) done += 1;
    return done;
  },
};
