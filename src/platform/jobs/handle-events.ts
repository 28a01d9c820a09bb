import type { PgBoss } from 'pg-boss';
import type { Database } from '../db/index.ts';
import { feed } from './feed.ts';
import { runNext } from './run-next.ts';
import type { Work } from './work.ts';

export interface Handled {
  /** How many events were fed and jobs were run. */
  readonly count: number;
  readonly errors: readonly unknown[];
}

/** Feeds and runs all that is due now, and what comes of it, until nothing is left. */
export async function handleEvents<Services>(work: Work<Services>, boss: PgBoss): Promise<Handled> {
  const errors: unknown[] = [];
  let count = 0;
  for (;;) {
    const fed = await feed(work, boss);
    const ran = await Promise.all(Array.from({ length: hands(work.db) }, () => runUntilIdle(work, boss)));
    errors.push(...ran.flatMap((hand) => hand.errors));
    const done = ran.reduce((sum, hand) => sum + hand.count, fed);
    if (done === 0) return { count, errors };
    count += done;
  }
}

// The embedded database has one connection: more hands would only wait for each other.
const hands = ({ kind }: Database) => (kind === 'server' ? 3 : 1);

async function runUntilIdle<Services>(work: Work<Services>, boss: PgBoss): Promise<Handled> {
  const errors: unknown[] = [];
  for (let count = 0; ; count += 1) {
    const ran = await runNext(work, boss);
    if (ran.kind === 'nothing') return { count, errors };
    if (ran.kind === 'failed') errors.push(ran.error);
  }
}
