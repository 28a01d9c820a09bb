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
export const post = async (tx: Tx, message: Message): Promise<boolean> => (await postAll(tx, [message])) === 1;

/** Queues many mails in one statement; says how many are new. */
export async function postAll(tx: Tx, messages: readonly Message[]): Promise<number> {
  if (messages.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await within<MailTables>(tx)
    .insertInto('mail.message')
    .values(messages.map(rowOf))
    // No conflict target: naming one would need the right to read, which those who post do not have.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  tx.afterCommit(wakeWorkers);
  return Number(numInsertedOrUpdatedRows);
}

function rowOf({ kind, to, ids, dueAt, once }: Message) {
  const toPerson = 'person' in to;
  return {
    id: newId(),
    kind,
    to_person: toPerson ? to.person : null,
    to_name: toPerson ? null : to.name,
    to_address: toPerson ? null : to.address,
    ids: json(ids),
    once: once ?? null,
    due_at: dueAt,
    next_try_at: dueAt,
  };
}
