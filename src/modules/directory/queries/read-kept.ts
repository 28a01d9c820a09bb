import { dayOf } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { isTrained } from '../../learning/index.ts';
import type { Programme } from '../../programmes/index.ts';
import type { Standing } from '../policy.ts';
import type { Tables } from '../tables.ts';
import { readPlace } from './read-place.ts';
import { type Portrait, readPortrait } from './read-portrait.ts';

/** What a mentor keeps in the directory, for the mentor and for the coordinator who does it for them. */
export interface Kept {
  readonly programme: Programme;
  readonly mentor: string;
  readonly name: string;
  readonly standing: Standing;
  readonly portrait: Portrait | null;
  /** They have trained, or the programme does not ask for it. */
  readonly ready: boolean;
  readonly own: boolean;
  readonly today: Temporal.PlainDate;
}

interface Wanted {
  readonly programme: string;
  readonly mentor: string;
  readonly actor: string;
  readonly now: Temporal.Instant;
  readonly lock: boolean;
}

export async function readKept(tx: Tx, { programme: id, mentor, actor, now, lock }: Wanted): Promise<Kept | null> {
  const place = await readPlace(tx, id, mentor);
  const person = await within<Tables>(tx)
    .selectFrom('people.current_person')
    .select('name')
    .where('id', '=', mentor)
    .executeTakeFirst();
  if (!place?.standing.mentor || !person) return null;
  const portrait = await readPortrait(tx, { programme: id, mentor, lock });
  const ready = !place.programme.settings.terms.training.neededForMentors || (await isTrained(tx, mentor, id));
  return { ...place, mentor, name: person.name, portrait, ready, own: actor === mentor, today: dayOf(now) };
}
