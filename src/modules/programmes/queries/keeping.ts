import { sql } from 'kysely';

/** At perhaps 200 kB each. */
const most = 100;

interface Read<Value> {
  readonly value: Value;
  readonly isCommitted: boolean;
}

/**
 * Remembers what a version of settings or of a form says, the last hundred of them. A version is long, and once saved it never
 * changes: to read and check one takes longer than all else of a small page. Everybody gets the same, so it is frozen.
 */
export function keeping<Value>(): (version: string, read: () => Promise<Read<Value>>) => Promise<Value> {
  const kept = new Map<string, Value>();
  return async (version, read) => {
    const before = kept.get(version);
    if (before) return before;
    const { value, isCommitted } = await read();
    if (!isCommitted) return value;
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(version, frozen(value));
    return value;
  };
}

/** Whether all that this transaction sees is committed: what is not may never come to be, and another take its number. */
export const seesCommitted = sql<boolean>`pg_current_xact_id_if_assigned() IS NULL`.as('isCommitted');

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
