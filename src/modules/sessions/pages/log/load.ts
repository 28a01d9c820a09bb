import type { SignedIn } from '../../../../platform/access/index.ts';
import { audit } from '../../../../platform/audit/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import type { Services } from '../../../../platform/http/index.ts';
import { type AtSession, atSession } from '../../at-session.ts';
import { type Log, readLog } from '../../queries/read-log.ts';
import { readLogAct } from '../../queries/readers-of-log.ts';

interface Reading {
  readonly tx: Tx;
  readonly actor: SignedIn;
  readonly params: { readonly session: string };
  readonly lock: boolean;
  readonly now: Temporal.Instant;
  readonly services: Services;
}

export interface AtLog extends AtSession {
  readonly log: Log | null;
}

/** A session with its log. Whoever reads what somebody else wrote last is written down, in this same transaction. */
export async function atLog({ tx, actor, params, lock, now, services }: Reading): Promise<AtLog | null> {
  const at = await atSession({ tx, params, lock });
  if (!at) return null;
  const log = await readLog(tx, services.sealing, at.session);
  const author = log?.edits[0]?.person;
  // A POST shows nothing new: what stands on its page was read when the page was opened.
  if (log && !lock && author !== actor.person)
    await audit(tx, { by: actor.person, act: readLogAct, subject: at.session.id, at: now });
  return { ...at, log };
}
