import type { Tx } from '../../../platform/db/index.ts';
import { answerDays } from '../periods.ts';
import { facts, type OpeningFacts } from './read-opening.ts';

type Due<Moment> = (moment: Moment) => (tx: Tx) => Promise<readonly OpeningFacts[]>;

/** Those whose time is over and which are open all the same. */
export const pastTheirTime: Due<Temporal.Instant> = (now) => (tx) =>
  facts(tx).where('s.state', '=', 'open').where('s.ends_at', '<=', now).limit(500).execute();

/** Those that nobody has answered in time. */
export const unanswered: Due<Temporal.Instant> = (now) => (tx) =>
  facts(tx)
    .where('s.state', '=', 'asked')
    .where('o.asked_at', '<=', now.subtract({ hours: answerDays * 24 }))
    .limit(500)
    .execute();

/** Those which were opened, and of which the members must hear by this day. */
export const untold: Due<Temporal.PlainDate> = (today) => (tx) =>
  facts(tx)
    .where('s.state', 'in', ['open', 'over'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('openings.telling as t').select('t.opening').whereRef('t.opening', '=', 'o.id'))),
    )
    .where((is) => is.or([is('o.tell_by', 'is', null), is('o.tell_by', '<=', today)]))
    .limit(500)
    .execute();
