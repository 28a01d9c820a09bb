import { sql } from 'kysely';
import { type Database, type Tx, within } from '../../platform/db/index.ts';

/** `strange`: people are in it already, and no demonstration was ever begun. */
export type Found = 'empty' | 'half-made' | 'made' | 'strange';

/** Reads what an earlier start left behind. The mark has a schema of its own, which only demonstrations have. */
export const findDemonstration = (db: Database): Promise<Found> =>
  db.transaction('migrate', async (tx) => {
    if (await isTrue(tx, sql`SELECT to_regclass('demonstration.mark') IS NOT NULL AS answer`))
      return (await isTrue(tx, sql`SELECT made_at IS NOT NULL AS answer FROM demonstration.mark`))
        ? 'made'
        : 'half-made';
    return (await isTrue(tx, sql`SELECT EXISTS (SELECT FROM accounts.account) AS answer`)) ? 'strange' : 'empty';
  });

export const markBegun = (db: Database, now: Temporal.Instant): Promise<void> =>
  db.transaction('migrate', async (tx) => {
    await sql`CREATE SCHEMA demonstration`.execute(within(tx));
    await sql`CREATE TABLE demonstration.mark (begun_at timestamptz NOT NULL, made_at timestamptz)`.execute(within(tx));
    await sql`INSERT INTO demonstration.mark (begun_at) VALUES (${now})`.execute(within(tx));
  });

export const markMade = (db: Database, now: Temporal.Instant): Promise<void> =>
  db.transaction('migrate', async (tx) => {
    await sql`UPDATE demonstration.mark SET made_at = ${now}`.execute(within(tx));
  });

/** Takes everything out of a database whose demonstration was begun and never finished, so that it can be made anew. */
export const emptyHalfMade = (db: Database): Promise<void> =>
  db.transaction('migrate', async (tx) => {
    if (!(await isTrue(tx, sql`SELECT made_at IS NULL AS answer FROM demonstration.mark`)))
      throw new Error('This database holds a finished demonstration, and stays as it is');
    const { rows } = await sql<{ name: string }>`
      SELECT nspname AS name FROM pg_namespace
      WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
    `.execute(within(tx));
    for (const { name } of rows) await sql`DROP SCHEMA ${sql.id(name)} CASCADE`.execute(within(tx));
  });

async function isTrue(tx: Tx, question: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ answer: boolean }>`${question}`.execute(within(tx));
  return rows[0]?.answer === true;
}
