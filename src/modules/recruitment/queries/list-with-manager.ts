import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';
import { stuckBefore } from './count-stuck.ts';

/** What a coordinator may see before the manager has decided: name, manager and date. */
export interface WithManager {
  readonly expression: string;
  readonly person: string;
  readonly name: string;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
  readonly askedAt: Temporal.Instant;
  readonly remindedAt: Temporal.Instant | null;
  /** It has waited longer than the programme's terms give it. */
  readonly stuck: boolean;
}

interface Wanted {
  readonly programme: string;
  readonly stuckAfterWorkingDays: number;
  readonly now: Temporal.Instant;
  readonly skip: number;
  readonly most: number;
}

/** Expressions that wait for a line manager, the longest first. */
export async function listWithManager(tx: Tx, wanted: Wanted): Promise<readonly WithManager[]> {
  const { programme, stuckAfterWorkingDays, now, skip, most } = wanted;
  const rows = await within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing as s')
    .innerJoin('recruitment.expression as e', 'e.id', 's.expression')
    .innerJoin('recruitment.manager as m', (join) =>
      join.onRef('m.expression', '=', 's.expression').on('m.replaced_at', 'is', null),
    )
    .select(['s.expression', 's.person', 'e.name', 'm.name as managerName', 'm.email as managerEmail'])
    .select(['m.asked_at as askedAt', 'm.reminded_at as remindedAt'])
    .where('s.until', 'is', null)
    .where('s.programme', '=', programme)
    .where('s.state', '=', 'with-manager')
    .orderBy('s.since')
    .orderBy('s.expression')
    .offset(skip)
    .limit(most)
    .execute();
  const before = stuckBefore(now, stuckAfterWorkingDays);
  return rows.map((row) => ({
    ...row,
    stuck: row.managerEmail === null || Temporal.Instant.compare(row.askedAt, before) < 0,
  }));
}
