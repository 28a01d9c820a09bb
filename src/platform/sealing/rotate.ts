import { sql } from 'kysely';
import { type Database, within } from '../db/index.ts';
import { keyContext } from './key-store.ts';
import type { MasterKey } from './master.ts';
import type { KeyTables } from './tables.ts';

/**
 * Wraps every data key under the present master key, and retires it: what is sealed from now on has a new one, and what was
 * sealed before still opens. Gives the number of keys. The older master keys may be dropped afterwards: see `wrappedByOlder`.
 */
export async function rotateKeys(db: Database, master: MasterKey, now: Temporal.Instant): Promise<number> {
  return db.transaction('keys', async (tx) => {
    const tables = within<KeyTables>(tx);
    const rows = await tables.selectFrom('sealing.data_key').selectAll().where('wrapped', 'is not', null).execute();
    for (const { id, owner_kind: kind, owner_id, wrapped } of rows) {
      if (!wrapped) continue;
      const context = keyContext(id, { kind, id: owner_id });
      const again = await master.wrap(await master.unwrap(wrapped, context), context);
      await tables
        .updateTable('sealing.data_key')
        .set({ wrapped: again, retired: true })
        // One that was destroyed meanwhile stays so.
        .where((row) => row.and([row('id', '=', id), row('wrapped', 'is not', null)]))
        .execute();
    }
    await sql`SELECT sealing.note('retire', null, null, null, ${now})`.execute(tables);
    return rows.length;
  });
}

/** How many keys would be lost with the older master keys. */
export async function wrappedByOlder(db: Database, master: MasterKey): Promise<number> {
  const rows = await db.transaction('keys', (tx) =>
    within<KeyTables>(tx).selectFrom('sealing.data_key').select('wrapped').where('wrapped', 'is not', null).execute(),
  );
  return rows.filter(({ wrapped }) => wrapped && !master.isPresent(wrapped)).length;
}
