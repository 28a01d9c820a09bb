import { readingsUnder } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { keyOf } from '../sealed.ts';
import { roleWords } from '../words.ts';
import type { Concern } from './read-concern.ts';
import { receiversOf } from './receivers-of.ts';

export interface ConcernReading {
  readonly name: string;
  readonly at: Temporal.Instant;
}

/** Who has opened a concern that they did not write, the latest first; as many of these as the acting person may see. */
export async function readingsOfConcern(tx: Tx, concern: Concern): Promise<readonly ConcernReading[]> {
  const readings = await readingsUnder(tx, keyOf(concern.id));
  const names = new Map(
    (await receiversOf(tx, concern)).map(({ person, name, role }) => [person, name ?? `The ${roleWords[role]}`]),
  );
  const known = (by: string | null) => {
    if (by === concern.raisedBy) return concern.raisedByName;
    return by === concern.aboutPerson ? concern.aboutName : by && names.get(by);
  };
  const visits = Map.groupBy(readings, ({ by, at }) => `${by} ${at}`);
  return [...visits.values()].flatMap(([reading]) =>
    reading ? [{ name: known(reading.by) ?? 'Somebody who was named for concerns', at: reading.at }] : [],
  );
}
