import { dayOf } from '../../../platform/clock/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { type MayBeKept, mayBeKept } from '../queries/may-be-kept.ts';
import type { Tables } from '../tables.ts';

export const holdKinds = ['keep', 'never'] as const;
export type HoldKind = (typeof holdKinds)[number];

interface Pair {
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
}

interface Acting {
  readonly by: string;
  readonly now: Temporal.Instant;
}

interface Holding extends Acting {
  readonly programme: Programme;
  readonly request: { readonly id: string; readonly mentee: string };
  readonly mentor: string;
  readonly kind: HoldKind;
}

/**
 * Keeps two people together in every later run, or apart in every one; what was said of the two before is over. Only for
 * somebody who waits, and kept together only where no rule stands against it: no run could do it.
 */
export async function holdPair(tx: Tx, sealing: Sealing, holding: Holding): Promise<MayBeKept> {
  const { programme, request, mentor, kind, by, now } = holding;
  const { mentee } = request;
  if (!(await isWaiting(tx, request.id))) return 'not-waiting';
  if (kind === 'keep') {
    const may = await mayBeKept(tx, sealing, { programme, request, mentor, today: dayOf(now) });
    if (may !== 'yes') return may;
  }
  await letGoOfPair(tx, { programme: programme.id, mentee, mentor, by, now });
  if (kind === 'keep') await letGoOfKept(tx, { programme: programme.id, mentee, by, now });
  await within<Tables>(tx)
    .insertInto('matching.hold')
    .values({ id: newId(), programme: programme.id, mentee, mentor, kind, at: now, by_person: by })
    .execute();
  return 'yes';
}

async function isWaiting(tx: Tx, request: string): Promise<boolean> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.request')
    .select('state')
    .where('id', '=', request)
    .executeTakeFirst();
  return row?.state === 'waiting';
}

export async function letGoOfPair(tx: Tx, { programme, mentee, mentor, by, now }: Pair & Acting): Promise<void> {
  await within<Tables>(tx)
    .updateTable('matching.hold')
    .set({ ended_at: now, ended_by: by })
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .where('mentor', '=', mentor)
    .where('ended_at', 'is', null)
    .execute();
}

/** Somebody is kept with one mentor at most. */
async function letGoOfKept(tx: Tx, { programme, mentee, by, now }: Omit<Pair, 'mentor'> & Acting): Promise<void> {
  await within<Tables>(tx)
    .updateTable('matching.hold')
    .set({ ended_at: now, ended_by: by })
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .where('kind', '=', 'keep')
    .where('ended_at', 'is', null)
    .execute();
}
