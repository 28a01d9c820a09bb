import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';

export interface Happened {
  readonly move: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

/** Everything that became of an expression, oldest first: facts, no content. */
export async function historyOf(tx: Tx, expression: string): Promise<readonly Happened[]> {
  return within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing')
    .select(['move', 'since as at', 'by_person as by'])
    .where('expression', '=', expression)
    .orderBy('turn')
    .execute();
}

export interface Endorsement {
  readonly id: string;
  readonly decision: string;
  readonly releasesTime: boolean | null;
  readonly deferUntil: Temporal.PlainDate | null;
  readonly at: Temporal.Instant;
  readonly cameBy: string;
  readonly comment: string | null;
}

/** What the line manager said, newest first, with how the word came. */
export async function endorsementsOf(tx: Tx, expression: string): Promise<readonly Endorsement[]> {
  return within<RecruitmentTables>(tx)
    .selectFrom('recruitment.endorsement as d')
    .leftJoin('recruitment.endorsement_comment as c', 'c.endorsement', 'd.id')
    .select(['d.id', 'd.decision', 'd.releases_time as releasesTime', 'd.defer_until as deferUntil', 'd.at'])
    .select(['d.came_by as cameBy', 'c.body as comment'])
    .where('d.expression', '=', expression)
    .orderBy('d.at', 'desc')
    .execute();
}
