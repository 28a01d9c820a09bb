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
 * transaction is open while the mail server is spoken to: the embedded database has but one connection. A mail that
 * cannot be written is thrown when the others have gone; it is tried again in ten minutes.
 */
export async function deliverDue(database: Database, room: Mailroom, clock: Clock): Promise<number> {
  const faults: unknown[] = [];
  const next = () => database.transaction('worker', (tx) => claimNext(tx, clock.now()));
  let settled = 0;
  for (let message = await next(); message; message = await next()) {
    const writing = { message, room, now: clock.now() };
    const fault = await deliver(database, writing).catch((error: unknown) => error);
    if (fault === undefined) settled += 1;
    else faults.push(fault);
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Mails that could not be written or sent');
  return settled;
}

async function deliver(database: Database, writing: Writing): Promise<void> {
  const { message, room, now } = writing;
  const written = await database.transaction('worker', (tx) => writeOrSettle(tx, writing));
  if (!written) return;
  const carried = await room.carrier.send(written);
  await database.transaction('worker', (tx) => settle(tx, message, carried, now));
}

async function writeOrSettle(tx: Tx, writing: Writing): Promise<Rendered | null> {
  const { message, now } = writing;
  const gaveUp: Settled = { outcome: 'refused', reason: 'never-written' };
  const written = message.attempts > mostTries ? gaveUp : await write(tx, writing);
  if (!('outcome' in written)) return written;
  await settle(tx, message, written, now);
  return null;
}
