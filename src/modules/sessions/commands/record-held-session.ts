import type { Tx } from '../../../platform/db/index.ts';
import type { Relationship } from '../../relationships/index.ts';
import type { Arrangement } from '../arrangement.ts';
import { addSession } from './arrange-session.ts';
import { settleSession } from './settle-session.ts';

interface Recording {
  readonly relationship: Relationship;
  readonly arrangement: Arrangement;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** A session that took place without having been arranged here. */
export async function recordHeldSession(tx: Tx, recording: Recording): Promise<string> {
  const { relationship, by, now } = recording;
  const { id } = await addSession(tx, recording);
  const session = { id, relationship: relationship.id, programme: relationship.programme, turn: 1 };
  await settleSession(tx, { session: { ...session, state: 'arranged' }, move: 'hold', by, now });
  return id;
}
