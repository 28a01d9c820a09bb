import { auditOf } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';

export const readLogAct = 'read session log';

export interface LogReading {
  readonly name: string;
  readonly at: Temporal.Instant;
}

/** Who besides its author has read a log, the latest first. */
export async function readersOfLog(tx: Tx, session: string): Promise<readonly LogReading[]> {
  const reads = (await auditOf(tx, session)).filter(({ act }) => act === readLogAct);
  const people = [...new Set(reads.flatMap(({ by }) => by ?? []))];
  if (people.length === 0) return [];
  const named = await within<PeopleViews>(tx)
    .selectFrom('people.current_person')
    .select(['id', 'name'])
    .where('id', 'in', people)
    .execute();
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return reads.map(({ by, at }) => ({ name: (by && names.get(by)) ?? 'A coordinator', at }));
}
