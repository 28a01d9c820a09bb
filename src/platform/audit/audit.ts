import { newId, type Tx, within } from '../db/index.ts';

interface AuditEntry {
  readonly by: string | null;
  /** A verb with its noun: 'sign in'. */
  readonly act: string;
  /** The id of what was changed. */
  readonly subject: string;
  readonly at: Temporal.Instant;
}

interface Tables {
  'audit.entry': { id: string; at: Temporal.Instant; by_person: string | null; act: string; subject: string };
}

export async function audit(tx: Tx, { by, act, subject, at }: AuditEntry): Promise<void> {
  await within<Tables>(tx).insertInto('audit.entry').values({ id: newId(), at, by_person: by, act, subject }).execute();
}
