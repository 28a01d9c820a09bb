import { audit } from '../../../platform/audit/index.ts';
import { addWorkingDays, dayOf } from '../../../platform/clock/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Terms } from '../../programmes/index.ts';
import { recordConcernEvent } from '../events.ts';
import { type Filed, keyOf, placeOf } from '../sealed.ts';
import type { ConcernsTables, Way } from '../tables.ts';

interface Raising {
  readonly programme: string;
  readonly terms: Terms['concerns'];
  /** Null for a drill, which is about nobody. */
  readonly about: { readonly relationship: string; readonly person: string } | null;
  /** When and how that person was told; null where they were not, and the text says why. */
  readonly told: { readonly on: Temporal.PlainDate; readonly way: Way } | null;
  readonly filed: Filed;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** MP-12: files a concern under a key of its own. Those who receive it are written to once it is filed. */
export async function raiseConcern(tx: Tx, sealing: Sealing, raising: Raising): Promise<string> {
  const { programme, terms, about, told, filed, by, now } = raising;
  const tables = within<ConcernsTables>(tx);
  const id = newId();
  const today = dayOf(now);
  await tables
    .insertInto('concerns.concern')
    .values({
      ...{ id, programme, raised_by: by, raised_at: now, drill: about === null },
      ...{ relationship: about?.relationship ?? null, about_person: about?.person ?? null },
      acknowledge_by: addWorkingDays(today, terms.acknowledgeWorkingDays),
      escalate_after: addWorkingDays(today, Math.max(terms.acknowledgeWorkingDays, terms.escalateWorkingDays)),
    })
    .execute();
  await tables
    .insertInto('concerns.state_change')
    .values({ concern: id, programme, turn: 1, state: 'raised', on_day: null, at: now, by_person: by })
    .execute();
  const box = await sealing.box(tx, keyOf(id));
  const place = { concern: id, turn: 1, kind: 'concern' } as const;
  await tables
    .insertInto('concerns.text')
    .values({ ...place, by_person: by, sealed: box.seal(JSON.stringify(filed), placeOf(place)) })
    .execute();
  if (about && told)
    await tables
      .insertInto('concerns.telling')
      .values({ concern: id, person: about.person, told_on: told.on, way: told.way, at: now, by_person: by })
      .execute();
  await audit(tx, { by, act: 'raise concern', subject: id, at: now });
  await recordConcernEvent(tx, { type: 'concerns.concern-raised', concern: id, programme, by, at: now });
  return id;
}
