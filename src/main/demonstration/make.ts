import { showCopies } from '../../platform/mail/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import type { House } from '../house.ts';
import { emptyHalfMade, findDemonstration, markBegun, markMade } from './mark.ts';
import { tellEverything } from './stories/everything.ts';
import type { StoryClock } from './telling/story-clock.ts';
import { tellerFor } from './telling/teller.ts';

interface Making {
  readonly house: House;
  /** The clock of that house. */
  readonly clock: StoryClock;
  readonly say: (line: string) => void;
}

/** Makes the demonstration in an empty database, once; one that was interrupted is made again from nothing. */
export async function makeDemonstration({ house, clock, say }: Making): Promise<void> {
  const { db } = house.services;
  const found = await findDemonstration(db);
  if (found === 'made') return;
  if (found === 'strange') {
    throw new Error(
      'There are people in this database already. Name an empty folder in DATA_DIR for the demonstration',
    );
  }
  if (found === 'half-made') {
    say('The demonstration programme was not finished last time, and is made again.');
    await emptyHalfMade(db);
    await bringUpToDate(db, clock.now());
  }
  say('Making the demonstration programme …');
  await markBegun(db, clock.now());
  await showCopies(db, true);
  await tellEverything(await tellerFor(house, clock));
  clock.letGo();
  await markMade(db, clock.now());
}
