import type { Tx } from '../../../platform/db/index.ts';
import { within } from '../../../platform/db/index.ts';
import type { Handler } from '../../../platform/jobs/index.ts';
import { countAgain } from '../commands/count-again.ts';
import { unanswered } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';

/** Somebody goes on leave or comes back: the clocks of what they were offered are counted again. */
export const countAgainAfterLeave: Handler<unknown> = async ({ tx, event }) => {
  const { programme } = event;
  const person = event.ids['person'];
  if (!programme || !person) return;
  for (const proposal of await openFor(tx, programme, person)) await countAgain(tx, proposal);
};

const openFor = (tx: Tx, programme: string, person: string) =>
  within<Tables>(tx)
    .selectFrom('matching.proposal')
    .select(['id', 'programme', 'mentee', 'mentor', 'offered_at as offeredAt'])
    .where('programme', '=', programme)
    .where('state', 'in', unanswered)
    .where((or) => or.or([or('mentee', '=', person), or('mentor', '=', person)]))
    .forUpdate()
    .execute();
