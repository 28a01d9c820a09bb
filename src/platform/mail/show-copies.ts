import { sql } from 'kysely';
import { type Database, within } from '../db/index.ts';

/** In a demonstration copies of mails are kept and shown. In live use none can be, and what was kept before is thrown away. */
export const showCopies = (db: Database, shown: boolean): Promise<void> =>
  db.transaction('migrate', async (tx) => {
    const tables = within(tx);
    if (shown) await sql`INSERT INTO mail.outbox_shown DEFAULT VALUES ON CONFLICT DO NOTHING`.execute(tables);
    else {
      await sql`DELETE FROM mail.outbox_shown`.execute(tables);
      await sql`DELETE FROM mail.outbox_copy`.execute(tables);
    }
  });
