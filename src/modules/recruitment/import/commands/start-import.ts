import { newId, type Tx, within } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import { noDecisions } from '../decisions.ts';
import { writeImportDraft } from '../draft.ts';
import type { Sheet } from '../file/sheet.ts';
import type { ImportTables } from '../tables.ts';

interface Starting {
  readonly programme: string;
  readonly sheets: readonly Sheet[];
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The sheets of a file are kept, sealed to whoever uploaded it; the file itself is not. */
export async function startImport(tx: Tx, sealing: Sealing, { programme, sheets, by, now }: Starting): Promise<string> {
  const id = newId();
  const tables = within<ImportTables>(tx);
  await tables.insertInto('recruitment.import').values({ id, programme, started_by: by, started_at: now }).execute();
  await tables
    .insertInto('recruitment.import_change')
    .values({ import: id, turn: 1, state: 'reading', at: now, by_person: by, why: null })
    .execute();
  await writeImportDraft(tx, sealing, { id, author: by, sheets, decisions: noDecisions, now });
  return id;
}
