import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { moveExpression } from '../commands/move-expression.ts';
import { remindManager } from '../commands/remind-manager.ts';
import type { RecruitmentTables } from '../tables.ts';

/** Asks a line manager again on the day that they named when they put it off. */
export const askDeferredAgain: Sweep<Services> = {
  name: 'recruitment.ask-again',
  every: Temporal.Duration.from({ hours: 1 }),
  run: async ({ db, now }) => {
    const due = await db.transaction('worker', (tx) => dueAgain(tx, now));
    for (const { expression } of due)
      await db.transaction('worker', async (tx) => {
        if (await moveExpression(tx, { expression, move: 'ask-again', by: null, now }))
          await remindManager(tx, { expression, now });
      });
    return due.length;
  },
};

const dueAgain = (tx: Tx, now: Temporal.Instant) =>
  within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('recruitment.endorsement as d', 'd.expression', 's.expression')
    .select('s.expression')
    .distinct()
    .where('s.until', 'is', null)
    .where('s.state', '=', 'deferred')
    .whereRef('d.at', '>=', 's.since')
    .where('d.defer_until', '<=', dayOf(now))
    .execute();
