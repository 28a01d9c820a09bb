import { type Tx, within } from '../../../platform/db/index.ts';
import type { Programme } from '../../programmes/index.ts';
import type { Leave } from '../leave.ts';
import type { Standing } from '../policy.ts';
import type { Tables } from '../tables.ts';
import { readLeaves } from './read-leaves.ts';
import { readPlace } from './read-place.ts';

/** Somebody who takes part, and when they are away. */
export interface LeaveFacts {
  readonly programme: Programme;
  readonly standing: Standing;
  readonly person: string;
  readonly name: string;
  readonly leaves: readonly Leave[];
  readonly own: boolean;
  readonly today: Temporal.PlainDate;
}

interface Wanted {
  readonly programme: string;
  readonly person: string;
  readonly actor: string;
  readonly today: Temporal.PlainDate;
}

export async function readLeaveFacts(tx: Tx, { programme, person, actor, today }: Wanted): Promise<LeaveFacts | null> {
  const place = await readPlace(tx, programme, person);
  const row = await within<Tables>(tx)
    .selectFrom('people.current_person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirst();
  if (!place || !row) return null;
  const leaves = await readLeaves(tx, { programme, people: [person], from: today });
  return { ...place, person, name: row.name, leaves, own: actor === person, today };
}
