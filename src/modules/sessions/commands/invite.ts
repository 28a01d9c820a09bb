import type { Tx } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Relationship } from '../../relationships/index.ts';

interface Inviting {
  readonly relationship: Pick<Relationship, 'id' | 'members'>;
  readonly arrangement: string;
  readonly now: Temporal.Instant;
}

/** An invitation to everyone in it; one that is overtaken by a later change before it is sent is not sent at all. */
export async function invite(tx: Tx, { relationship: { id, members }, arrangement, now }: Inviting): Promise<void> {
  const ids = { relationship: id, arrangement };
  for (const { person, leftAt } of members)
    if (leftAt === null) await post(tx, { kind: 'sessions.invitation', to: { person }, ids, dueAt: now });
}
