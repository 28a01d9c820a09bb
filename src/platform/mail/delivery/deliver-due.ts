import type { Clock } from '../../clock/index.ts';
import type { Database, Tx } from '../../db/index.ts';
import type { Rendered } from '../rendering/rendered.ts';
import { mostTries } from './back-off.ts';
import { claimNext } from './claim-next.ts';
import type { Mailroom } from './mailroom.ts';
import { type Settled, settle } from './settle.ts';
import { type Writing, write } from './write.ts';

/**
 * Sends what is due, one after another, and says how many were settled. Safe to run twice and side by side. No
 * transaction is open while the mail server is spoken to: the embedded database has but one connection.
 */
export async function deliverDue(database: Database, room: Mailroom, clock: Clock): Promise<number> {
  let settled = 0;
  while (await deliverNext(database, room, clock.now())) settled += 1;
  return settled;
}

async function deliverNext(database: Database, room: Mailroom, now: Temporal.Instant): Promise<boolean> {
  // Claimed in a transaction of its own: a mail whose writing fails then waits its turn and holds up no other.
  const message = await database.transaction('worker', (tx) => claimNext(tx, now));
  if (!message) return false;
  const written = await database.transaction('worker', (tx) => writeOrSettle(tx, { message, room, now }));
  if (!written) return true;
  const carried = await room.carrier.send(written);
  await database.transaction('worker', (tx) => settle(tx, message, carried, now));
  return true;
}

async function writeOrSettle(tx: Tx, writing: Writing): Promise<Rendered | null> {
  const { message, now } = writing;
  const gaveUp: Settled = { outcome: 'refused', reason: 'never-written' };
  const written = message.attempts > mostTries ? gaveUp : await write(tx, writing);
  if (!('outcome' in written)) return written;
  await settle(tx, message, written, now);
  return null;
}
