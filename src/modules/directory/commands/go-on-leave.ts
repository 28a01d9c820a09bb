import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { recordDirectoryEvent } from '../events.ts';
import type { Tables } from '../tables.ts';

interface Leaving {
  readonly programme: string;
  readonly person: string;
  readonly from: Temporal.PlainDate;
  /** The day they are back. */
  readonly until: Temporal.PlainDate;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Someone is away for a while: nothing new is offered to them, and the clocks of what they were offered stand still. */
export async function goOnLeave(tx: Tx, { programme, person, from, until, by, now }: Leaving): Promise<void> {
  await within<Tables>(tx)
    .insertInto('directory.leave')
    .values({ id: newId(), programme, person, from_day: from, until_day: until, told_at: now, told_by: by })
    .execute();
  await setAway(tx, { programme, person, from, until });
  await recordDirectoryEvent(tx, { type: 'directory.leave-told', programme, person, by, at: now });
}

interface Returning {
  readonly programme: string;
  readonly person: string;
  readonly on: Temporal.PlainDate;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** They are back already: every leave that would still last ends on this day. */
export async function returnFromLeave(tx: Tx, { programme, person, on, by, now }: Returning): Promise<void> {
  await within<Tables>(tx)
    .updateTable('directory.leave')
    .set({ returned_on: on, returned_by: by })
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('until_day', '>', on)
    .where('returned_on', 'is', null)
    .execute();
  await setAway(tx, { programme, person, from: null, until: null });
  await recordDirectoryEvent(tx, { type: 'directory.leave-ended', programme, person, by, at: now });
}

interface Away {
  readonly programme: string;
  readonly person: string;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
}

/** The directory shows a mentor's leave; somebody without a profile there is away all the same. */
async function setAway(tx: Tx, { programme, person, from, until }: Away): Promise<void> {
  await within<Tables>(tx)
    .updateTable('directory.portrait')
    .set({ away_from: from, away_until: until })
    .where('programme', '=', programme)
    .where('mentor', '=', person)
    .execute();
}
