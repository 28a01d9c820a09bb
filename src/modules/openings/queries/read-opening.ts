import { type Tx, within } from '../../../platform/db/index.ts';
import type { OpeningState } from '../lifecycle.ts';
import type { OpeningsTables } from '../tables.ts';

export interface Opening {
  readonly id: string;
  readonly relationship: string;
  readonly programme: string;
  readonly askedBy: string;
  readonly askedAt: Temporal.Instant;
  readonly hours: number;
  readonly tellBy: Temporal.PlainDate | null;
  readonly state: OpeningState;
  readonly stateBy: string | null;
  readonly turn: number;
  readonly endsAt: Temporal.Instant | null;
  readonly toldAt: Temporal.Instant | null;
}

export const readOpening = async (tx: Tx, id: string): Promise<Opening | null> =>
  (await openings(tx).where('o.id', '=', id).executeTakeFirst()) ?? null;

/** The openings of a programme that the acting person may see, the latest first. */
export const openingsIn = (tx: Tx, programme: string): Promise<readonly Opening[]> =>
  openings(tx).where('o.programme', '=', programme).orderBy('o.asked_at', 'desc').execute();

/** Those whose time is over and which are open all the same. */
export const pastTheirTime = (tx: Tx, now: Temporal.Instant): Promise<readonly Opening[]> =>
  openings(tx).where('s.state', '=', 'open').where('s.ends_at', '<=', now).limit(500).execute();

const openings = (tx: Tx) =>
  within<OpeningsTables>(tx)
    .selectFrom('openings.opening as o')
    .innerJoin('openings.state_change as s', (join) =>
      join.onRef('s.opening', '=', 'o.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('openings.telling as t', 't.opening', 'o.id')
    .select(['o.id', 'o.relationship', 'o.programme', 'o.asked_by as askedBy', 'o.asked_at as askedAt', 'o.hours'])
    .select(['o.tell_by as tellBy', 's.state', 's.by_person as stateBy', 's.turn', 's.ends_at as endsAt', 't.at as toldAt']);

/** Those which were opened, and of which the members must hear by this day. */
export const untold = (tx: Tx, today: Temporal.PlainDate): Promise<readonly Opening[]> =>
  openings(tx)
    .where('s.state', 'in', ['open', 'over'])
    .where('t.at', 'is', null)
    .where((is) => is.or([is('o.tell_by', 'is', null), is('o.tell_by', '<=', today)]))
    .limit(500)
    .execute();
