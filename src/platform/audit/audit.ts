import { newId, type Tx, within } from '../db/index.ts';

export interface AuditEntry {
  readonly by: string | null;
  /** A verb with its noun: 'read session log', 'sign in'. */
  readonly act: string;
  /** The id of what was read or changed. */
  readonly subject: string;
  readonly at: Temporal.Instant;
}

interface Tables {
  'audit.entry': { id: string; at: Temporal.Instant; by_person: string | null; act: string; subject: string };
}

export async function audit(tx: Tx, { by, act, subject, at }: AuditEntry): Promise<void> {
  await within<Tables>(tx).insertInto('audit.entry').values({ id: newId(), at, by_person: by, act, subject }).execute();
}

/** What was done to or read of one thing, newest first. */
export async function auditOf(tx: Tx, subject: string): Promise<readonly AuditEntry[]> {
  return within<Tables>(tx)
    .selectFrom('audit.entry')
    .select(['by_person as by', 'act', 'subject', 'at'])
    .where('subject', '=', subject)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
}
