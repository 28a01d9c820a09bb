import { sql } from 'kysely';
import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { announcedDays } from '../periods.ts';
import { closedConcerns } from '../queries/closed-concerns.ts';
import { type Ending, endedPairs } from '../queries/ended-pairs.ts';
import { untiedPeople } from '../queries/untied-people.ts';
import type { Kind, RightsTables } from '../tables.ts';

/** Writes down what goes when; who is tied again no longer goes. Gives how many are new. */
export async function announce(tx: Tx, now: Temporal.Instant): Promise<number> {
  const people = await untiedPeople(tx);
  await spareTheTied(tx, people);
  const pairs = await announced(tx, { kind: 'relationship', endings: await endedPairs(tx), now });
  const concerns = await announced(tx, { kind: 'concern', endings: await closedConcerns(tx), now });
  return pairs + concerns + (await announced(tx, { kind: 'person', endings: people, now }));
}

const spareTheTied = (tx: Tx, untied: readonly Ending[]): Promise<unknown> =>
  within<RightsTables>(tx)
    .deleteFrom('rights.leaving')
    .where('kind', '=', 'person')
    .where('gone_at', 'is', null)
    .where(sql<boolean>`NOT subject = ANY (${untied.map(({ subject }) => subject)}::uuid[])`)
    .execute();

interface Announcing {
  readonly kind: Kind;
  readonly endings: readonly Ending[];
  readonly now: Temporal.Instant;
}

async function announced(tx: Tx, { kind, endings, now }: Announcing): Promise<number> {
  const soonest = dayOf(now).add({ days: announcedDays });
  let added = 0;
  for (const { subject, programme, since, months } of endings) {
    const over = since.add({ months });
    const goesOn = Temporal.PlainDate.compare(over, soonest) > 0 ? over : soonest;
    const { numInsertedOrUpdatedRows } = await within<RightsTables>(tx)
      .insertInto('rights.leaving')
      .values({ kind, subject, programme, since, announced_at: now, goes_on: goesOn })
      // Somebody who was seen again since counts from then.
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'subject'])
          .doUpdateSet({ since, goes_on: goesOn, programme })
          .where('rights.leaving.gone_at', 'is', null)
          .where('rights.leaving.since', '<', since),
      )
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows ?? 0n);
  }
  return added;
}
