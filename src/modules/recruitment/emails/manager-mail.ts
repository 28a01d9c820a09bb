import { type Tx, within } from '../../../platform/db/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface ManagerMail {
  readonly programme: Programme;
  readonly name: string;
  readonly role: string;
  readonly state: string;
}

/** What a mail to a line manager is about; null once somebody else has been asked instead. */
export async function aboutManager(tx: Tx, manager: string): Promise<ManagerMail | null> {
  const row = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.manager as m')
    .innerJoin('recruitment.expression as e', 'e.id', 'm.expression')
    .innerJoin('recruitment.standing as s', (join) => join.onRef('s.expression', '=', 'e.id').on('s.until', 'is', null))
    .select(['e.name', 'e.role', 'e.programme', 's.state'])
    .where('m.id', '=', manager)
    .where('m.replaced_at', 'is', null)
    .executeTakeFirst();
  const programme = row && (await readProgramme(tx, row.programme));
  return programme ? { programme, name: row.name, role: row.role, state: row.state } : null;
}
