import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Priority } from '../../programmes/index.ts';
import { recordRecruitment } from '../events.ts';
import { putForward } from '../priority.ts';
import type { WayIn } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';
import { moveExpression } from './move-expression.ts';
import { release } from './release.ts';

export const endorsements = ['priority', 'endorse', 'defer', 'decline'] as const;

/** What a line manager decides. Putting someone forward says whether they will have working time (EM-22). */
export interface Decided {
  readonly decision: (typeof endorsements)[number];
  readonly releasesTime: boolean | null;
  readonly deferUntil: Temporal.PlainDate | null;
  readonly comment: string | null;
}

interface Giving extends Decided {
  readonly expression: string;
  readonly priority: Priority;
  readonly wayIn: WayIn;
  /** The coordinator who wrote down what the manager said; null when the manager answered by the link. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** EM-03: only with the manager's yes does the coordinator get the expression. Null when it is no longer to be decided. */
export async function giveEndorsement(tx: Tx, giving: Giving): Promise<string | null> {
  const { expression, decision, by, now } = giving;
  const move = decision === 'priority' || decision === 'endorse' ? 'endorse' : decision;
  const priority = decision === 'priority' ? (before: number) => putForward(giving.priority, before) : undefined;
  const standing = await moveExpression(tx, { expression, move, by, now, ...(priority && { priority }) });
  if (!standing) return null;
  const { programme, person } = standing;
  const endorsement = await keep(tx, giving, programme);
  if (move === 'endorse') await release(tx, expression, now);
  await post(tx, { kind: 'recruitment.manager-decided', to: { person }, ids: { endorsement }, dueAt: now });
  await recordRecruitment(tx, {
    type: 'recruitment.endorsement-given',
    programme,
    by,
    ids: { expression, endorsement },
    at: now,
  });
  return endorsement;
}

async function keep(
  tx: Tx,
  { expression, decision, releasesTime, deferUntil, comment, wayIn, by, now }: Giving,
  programme: string,
): Promise<string> {
  const tables = within<RecruitmentTables>(tx);
  const { id: manager } = await tables
    .selectFrom('recruitment.manager')
    .select('id')
    .where('expression', '=', expression)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  const id = newId();
  const said = { decision, releases_time: releasesTime, defer_until: deferUntil };
  await tables
    .insertInto('recruitment.endorsement')
    .values({ ...said, id, manager, expression, at: now, came_by: wayIn, entered_by: by })
    .execute();
  if (comment !== null) {
    const row = { endorsement: id, programme, body: comment };
    await tables.insertInto('recruitment.endorsement_comment').values(row).execute();
  }
  return id;
}
