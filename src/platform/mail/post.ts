import { json, newId, type Tx, within } from '../db/index.ts';
import { wakeWorkers } from '../jobs/index.ts';
import type { Recipient } from './email.ts';
import type { MailTables } from './tables.ts';

export interface Message {
  /** The kind of an email that a module defines, such as `recruitment.endorsement-asked`. */
  readonly kind: string;
  readonly to: { readonly person: string } | Recipient;
  /** Ids only: the database refuses anything else. */
  readonly ids: Readonly<Record<string, string>>;
  readonly dueAt: Temporal.Instant;
  /** A name for this very mail, made of ids and dates: under one name only one is ever sent. */
  readonly once?: string;
}

/** Queues a mail in the caller's transaction; the worker writes and sends it when it is due. Says whether it is new. */
export async function post(tx: Tx, { kind, to, ids, dueAt, once }: Message): Promise<boolean> {
  const toPerson = 'person' in to;
  const { numInsertedOrUpdatedRows } = await within<MailTables>(tx)
    .insertInto('mail.message')
    .values({
      id: newId(),
      kind,
      to_person: toPerson ? to.person : null,
      to_name: toPerson ? null : to.name,
      to_address: toPerson ? null : to.address,
      ids: json(ids),
      once: once ?? null,
      due_at: dueAt,
      next_try_at: dueAt,
    })
    // No conflict target: naming one would need the right to read, which those who post do not have.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  tx.afterCommit(wakeWorkers);
  return numInsertedOrUpdatedRows === 1n;
}
