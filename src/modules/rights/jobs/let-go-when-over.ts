import { dayOf } from '../../../platform/clock/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import type { TableNote } from '../../../platform/personal-data/index.ts';
import { announce } from '../commands/announce.ts';
import { countGoing, letGo } from '../commands/let-go.ts';
import { announcedDays } from '../periods.ts';
import { dueToGo, soonToGo } from '../queries/due-to-go.ts';

/** Announces what goes, counts it, and lets go what is over and was announced. */
export const letGoWhenOver = (notes: readonly TableNote[]): Sweep<Services> => ({
  name: 'rights.let-go',
  every: Temporal.Duration.from({ hours: 6 }),
  async run({ db, now }) {
    const today = dayOf(now);
    let done = await db.transaction('worker', (tx) => announce(tx, now));
    for (const going of await db.transaction('worker', (tx) => dueToGo(tx, today))) {
      await db.transaction('worker', (tx) => letGo(tx, { ...going, now }, notes));
      done += 1;
    }
    const before = today.add({ days: announcedDays });
    const soon = await db.transaction('worker', (tx) => soonToGo(tx, { before, now }));
    for (const going of soon) await db.transaction('worker', (tx) => countGoing(tx, going, notes));
    return done;
  },
});
