import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { record } from '../../../platform/jobs/index.ts';
import type { HeldKind, RightsTables } from '../tables.ts';

interface Placing {
  readonly kind: HeldKind;
  readonly subject: string;
  readonly programme: string;
  readonly reason: string;
  readonly until: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Keeps a relationship or a person from going, for as long as it says. */
export async function placeHold(tx: Tx, { until, by, now, ...held }: Placing): Promise<null> {
  const id = newId();
  await within<RightsTables>(tx)
    .insertInto('rights.hold')
    .values({ id, ...held, until_day: until, placed_by: by, placed_at: now })
    .execute();
  await record(tx, { type: 'rights.hold-placed', by, programme: held.programme, ids: { hold: id }, at: now });
  return null;
}
