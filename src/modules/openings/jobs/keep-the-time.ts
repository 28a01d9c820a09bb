import { dayOf } from '../../../platform/clock/index.ts';
import type { Database, Tx } from '../../../platform/db/index.ts';
import { moveOpening } from '../commands/move-opening.ts';
import { tellMembers } from '../commands/tell-members.ts';
import type { OpeningFacts } from '../queries/read-opening.ts';
import { pastTheirTime, unanswered, untold } from '../queries/what-is-due.ts';

interface Given {
  readonly db: Database;
  readonly now: Temporal.Instant;
}

/** Ends what is open past its hours, lets go what nobody answered, and tells the members on the day by which they have to be told. */
export const keepTheTime = {
  name: 'openings.keep-the-time',
  every: Temporal.Duration.from({ minutes: 5 }),
  async run(given: Given): Promise<number> {
    const { now } = given;
    const ended = await each(given, pastTheirTime(given.now), (tx, opening) =>
      moveOpening(tx, { opening, move: 'end', by: null, now }),
    );
    const lapsed = await each(given, unanswered(given.now), (tx, opening) =>
      moveOpening(tx, { opening, move: 'lapse', by: null, now }),
    );
    const told = await each(given, untold(dayOf(given.now)), (tx, opening) => tellMembers(tx, opening, now));
    return ended + lapsed + told;
  },
};

/** Each in a transaction of its own, so that one that fails holds up no other. */
async function each(
  { db }: Given,
  due: (tx: Tx) => Promise<readonly OpeningFacts[]>,
  act: (tx: Tx, opening: OpeningFacts) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (const opening of await db.transaction('worker', due))
    if (await db.transaction('worker', (tx) => act(tx, opening))) done += 1;
  return done;
}
