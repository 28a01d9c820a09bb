import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { ExpressionState } from '../lifecycle.ts';
import type { ParticipantRole } from '../roles.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Opening {
  readonly expression: string;
  readonly programme: string;
  readonly role: ParticipantRole;
  readonly person: string;
  readonly state: Extract<ExpressionState, 'with-manager' | 'waiting'>;
  readonly priority: number;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The first row of where an expression stands. */
export async function openStanding(tx: Tx, { state, by, now, ...opening }: Opening): Promise<void> {
  await within<RecruitmentTables>(tx)
    .insertInto('recruitment.standing')
    .values({
      ...opening,
      id: newId(),
      turn: 1,
      move: state === 'waiting' ? 'submit' : 'ask-manager',
      state,
      since: now,
      by_person: by,
      until: null,
      counted_from: now,
    })
    .execute();
}
