import type { Tx } from '../../../../platform/db/index.ts';
import type { Services } from '../../../../platform/http/index.ts';
import { type AtSession, atSession } from '../../at-session.ts';
import { type Log, readLog } from '../../queries/read-log.ts';

interface Reading {
  readonly tx: Tx;
  readonly params: { readonly session: string };
  readonly lock: boolean;
  readonly services: Services;
}

export interface AtLog extends AtSession {
  readonly log: Log | null;
}

/** A session with its log. */
export async function atLog({ tx, params, lock, services }: Reading): Promise<AtLog | null> {
  const at = await atSession({ tx, params, lock });
  if (!at) return null;
  return { ...at, log: await readLog(tx, services.sealing, at.session) };
}
