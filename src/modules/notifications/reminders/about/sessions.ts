import { dayOf, homeZone } from '../../../../platform/clock/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { RelationshipsViews } from '../../../relationships/index.ts';
import type { SessionsViews } from '../../../sessions/index.ts';
import type { Concern, Looking } from '../reminding.ts';

/** Sessions that are arranged for these days and that nobody has said anything about yet, for each who takes part. */
export async function arrangedSessions(tx: Tx, { programme, sides, span }: Looking): Promise<readonly Concern[]> {
  const rows = await within<SessionsViews & RelationshipsViews>(tx)
    .selectFrom('sessions.current as s')
    .innerJoin('relationships.member as m', 'm.relationship', 's.relationship')
    .select(['s.id as about', 'm.person', 's.starts_at', 's.arrangement'])
    .where('s.programme', '=', programme)
    .where('s.state', '=', 'arranged')
    .where('m.left_at', 'is', null)
    .where('m.side', 'in', sides)
    .where('s.starts_at', '>=', startOf(span.from))
    .where('s.starts_at', '<', startOf(span.until.add({ days: 1 })))
    .execute();
  // A session that was moved is a new occasion.
  return rows.map(({ starts_at, arrangement: occasion, ...row }) => ({ ...row, fact: dayOf(starts_at), occasion }));
}

export async function standingSession(tx: Tx, id: string): Promise<{ readonly starts_at: Temporal.Instant } | null> {
  const session = await within<SessionsViews>(tx)
    .selectFrom('sessions.current')
    .select('starts_at')
    .where('id', '=', id)
    .where('state', '=', 'arranged')
    .executeTakeFirst();
  return session ?? null;
}

const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(homeZone).toInstant();
