import { setTimeout } from 'node:timers/promises';
import type { Database } from './database.ts';

/** The same database, which knows whether a page is in a transaction, so that work that can wait lets people go first. */
export function countingPages(db: Omit<Database, 'afterPages'>): Database {
  let pages = 0;
  let none = Promise.withResolvers<void>();
  async function counted<T>(work: () => Promise<T>): Promise<T> {
    pages += 1;
    try {
      return await work();
    } finally {
      pages -= 1;
      if (pages === 0) {
        none.resolve();
        none = Promise.withResolvers();
      }
    }
  }
  return {
    ...db,
    transaction(role, work) {
      const working = () => db.transaction(role, work);
      return role === 'web' ? counted(working) : working();
    },
    async afterPages(most) {
      if (pages > 0) await Promise.race([none.promise, setTimeout(most, undefined, { ref: false })]);
    },
  };
}
