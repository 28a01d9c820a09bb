import { type Tx, within } from '../../../platform/db/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import type { Standing } from '../policy.ts';
import type { Tables } from '../tables.ts';

/** A programme, and as what somebody takes part in it. */
export interface Place {
  readonly programme: Programme;
  readonly standing: Standing;
}

export async function readPlace(tx: Tx, programmeId: string, person: string): Promise<Place | null> {
  const [programme, standing] = await Promise.all([
    readProgramme(tx, programmeId),
    standingIn(tx, programmeId, person),
  ]);
  return programme && { programme, standing };
}

export async function standingIn(tx: Tx, programme: string, person: string): Promise<Standing> {
  const rows = await within<Tables>(tx)
    .selectFrom('recruitment.participant')
    .select('role')
    .where('programme', '=', programme)
    .where('person', '=', person)
    .execute();
  const has = (role: string) => rows.some((row) => row.role === role);
  return { mentee: has('mentee'), mentor: has('mentor') };
}
