import { type Tx, within } from '../../../platform/db/index.ts';
import { type ProgrammeState, programmeState } from '../lifecycle.ts';
import type { ProgrammesTables } from '../tables.ts';

export interface ListedProgramme {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly state: ProgrammeState;
  readonly state_since: Temporal.Instant;
}

/** The programmes with these ids, and every one that has opened when `open` asks for them too. */
export async function listProgrammes(
  tx: Tx,
  { among, open }: { readonly among: readonly string[] | 'all'; readonly open: boolean },
): Promise<readonly ListedProgramme[]> {
  const rows = await within<ProgrammesTables>(tx)
    .selectFrom('programmes.current')
    .select(['id', 'name', 'slug', 'state', 'state_since'])
    .where((or) =>
      or.or([
        ...(among === 'all' ? [or.lit(true)] : among.length > 0 ? [or('id', 'in', among)] : []),
        ...(open ? [or('state', '=', 'open')] : []),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, state: programmeState.parse(row.state) }));
}
