import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { uuid } from '../../platform/http/index.ts';
import { type AtRelationship, atRelationship } from '../relationships/index.ts';
import { readSession, type Session } from './queries/read-session.ts';

export const sessionParams = z.object({ session: uuid });

export interface AtSession extends AtRelationship {
  readonly session: Session;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly session: string };
  readonly lock: boolean;
}

/** What every page about one session starts from; null for those who may not see it. */
export async function atSession({ tx, params, lock }: Arriving): Promise<AtSession | null> {
  const session = await readSession(tx, params.session, { lock });
  const at = session && (await atRelationship({ tx, params: session, lock }));
  return session && at ? { session, ...at } : null;
}
