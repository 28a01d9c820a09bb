import { type Tx, within } from '../../../../platform/db/index.ts';
import { type ImportState, importState, type WhyNot, whyNot } from '../lifecycle.ts';
import type { ImportTables } from '../tables.ts';

export interface FoundImport {
  readonly id: string;
  readonly programme: string;
  readonly startedBy: string;
  readonly startedAt: Temporal.Instant;
  readonly state: ImportState;
  readonly stateSince: Temporal.Instant;
  readonly stateBy: string;
  /** Why people did not come in when that was tried. */
  readonly why: WhyNot | null;
}

interface Wanted {
  readonly programme: string;
  readonly id?: string;
  readonly lock?: boolean;
}

/** The imports of a programme, or one of them, newest first. `lock` holds one still until the transaction ends. */
export async function findImports(tx: Tx, { programme, id, lock = false }: Wanted): Promise<readonly FoundImport[]> {
  const tables = within<ImportTables>(tx);
  if (lock && id) await tables.selectFrom('recruitment.import').select('id').where('id', '=', id).forUpdate().execute();
  const rows = await tables
    .selectFrom('recruitment.import as i')
    .innerJoin('recruitment.import_change as c', 'c.import', 'i.id')
    .select(['i.id', 'i.programme', 'i.started_by as startedBy', 'i.started_at as startedAt'])
    .select(['c.state', 'c.at as stateSince', 'c.by_person as stateBy', 'c.why'])
    .distinctOn('i.id')
    .where('i.programme', '=', programme)
    .$if(id !== undefined, (query) => query.where('i.id', '=', id ?? ''))
    .orderBy('i.id', 'desc')
    .orderBy('c.turn', 'desc')
    .execute();
  return rows.map(({ state, why, ...row }) => ({
    ...row,
    state: importState.parse(state),
    why: why === null ? null : whyNot.parse(why),
  }));
}

export async function findImport(tx: Tx, wanted: Wanted & { readonly id: string }): Promise<FoundImport | null> {
  return (await findImports(tx, wanted))[0] ?? null;
}
