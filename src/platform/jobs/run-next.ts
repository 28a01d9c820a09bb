import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { DatabaseError, type Tx, within } from '../db/index.ts';
import { bossOn, QUEUE } from './boss.ts';
import type { Event } from './event.ts';
import { type Share, share } from './share.ts';
import type { JobsTables } from './tables.ts';
import type { Work } from './work.ts';

export type Ran =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Runs the next job, if one is due. Taking it, the handler's work and the note that it is done are one transaction:
 * a process that dies in between leaves the job as it was. A handler that fails is undone, and its try is counted.
 */
export async function runNext<Services>(work: Work<Services>, boss: PgBoss): Promise<Ran> {
  return work.db.transaction('worker', async (tx): Promise<Ran> => {
    const on = { db: bossOn(tx) };
    const [job] = await boss.fetch(QUEUE, on);
    if (!job) return { kind: 'nothing' };
    await sql`savepoint handling`.execute(tx.tables());
    try {
      await handle({ work, tx, share: share.parse(job.data) });
      // What would only be refused at the commit is refused here, where the try can still be counted.
      await sql`set constraints all immediate`.execute(tx.tables());
      await boss.complete(QUEUE, job.id, null, on);
      return { kind: 'done' };
    } catch (error) {
      await sql`rollback to savepoint handling`.execute(tx.tables());
      await boss.fail(QUEUE, job.id, nameOf(error), on);
      return { kind: 'failed', error };
    }
  });
}

interface Handling<Services> {
  readonly work: Work<Services>;
  readonly tx: Tx;
  readonly share: Share;
}

async function handle<Services>({ work, tx, share: { event: id, subscriber } }: Handling<Services>) {
  const event = await eventOf(tx, id);
  // Neither an event that was forgotten nor a subscription that a newer version dropped is a fault.
  const subscriptions = work.subscriptions.find(({ name }) => name === subscriber)?.subscriptions;
  const handler = event && subscriptions?.[event.type];
  if (handler) await handler({ tx, event, now: work.clock.now(), services: work.services });
}

async function eventOf(tx: Tx, id: string): Promise<Event | null> {
  const row = await within<JobsTables>(tx)
    .selectFrom('jobs.event')
    .select(['id', 'type', 'by_person as by', 'programme', 'ids', 'at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, ids: z.record(z.string(), z.uuid()).parse(row.ids) } : null;
}

// Not the message: it may quote what someone wrote, and jobs hold ids only.
function nameOf(error: unknown) {
  if (error instanceof DatabaseError) return { error: error.name, code: error.code };
  return { error: error instanceof Error ? error.name : 'unknown' };
}
