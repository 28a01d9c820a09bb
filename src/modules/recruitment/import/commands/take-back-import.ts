import { sql } from 'kysely';
import { type Tx, within } from '../../../../platform/db/index.ts';
import { record } from '../../../../platform/jobs/index.ts';
import { forgetPerson } from '../../../people/index.ts';
import type { FoundImport } from '../queries/find-import.ts';
import type { ImportTables } from '../tables.ts';
import { moveImport } from './move-import.ts';

interface TakingBack {
  readonly found: FoundImport;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/**
 * Undoes an import whole; `false` once something has been built on it. Those whom it first registered are forgotten; nobody here
 * looks after the others any longer, unless they came here another way as well.
 */
export async function takeBackImport(tx: Tx, { found, by, now }: TakingBack): Promise<boolean> {
  const { id, programme, stateSince } = found;
  const brought = await within<ImportTables>(tx)
    .selectFrom('recruitment.import_row')
    .select(['person', 'is_new_person as isNew'])
    .distinct()
    .where('import', '=', id)
    .execute();
  const { rows } = await sql<{ taken: boolean }>`SELECT recruitment.take_back(${id}, ${stateSince}) AS taken`.execute(
    within(tx),
  );
  if (!rows[0]?.taken || !(await moveImport(tx, { id, move: 'take-back', by, now }))) return false;
  for (const { person, isNew } of brought)
    if (isNew) await forgetPerson(tx, person);
    else await sql`SELECT recruitment.no_longer_known(${person}, ${programme})`.execute(within(tx));
  await record(tx, { type: 'recruitment.import-taken-back', programme, by, ids: { import: id }, at: now });
  return true;
}
