/**
 * What the database refused. Both drivers' errors become this one, without `detail`, `where` and
 * parameters: they quote the values of rows, and an error may end up in a log.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** The five characters of SQLSTATE, for instance `23505` for a unique violation. */
  readonly code: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;

  constructor(facts: { message: string; code: string; constraint?: string | undefined; table?: string | undefined }) {
    super(facts.message);
    this.code = facts.code;
    this.constraint = facts.constraint;
    this.table = facts.table;
  }
}

const retryable = new Set(['40001', '40P01']);

/** Whether the whole transaction may be run again: a serialisation failure, a deadlock, or a plan that a migration outdated. */
export function isRetryable(error: unknown): boolean {
  return error instanceof DatabaseError && (retryable.has(error.code) || isOutdatedPlan(error));
}

/** Whether the error is the breach of this named constraint or unique index: how a race for a place is lost. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof DatabaseError && error.constraint === constraint;
}

/** A prepared statement on this connection whose table has changed since; the connection must go. */
export function isOutdatedPlan(error: DatabaseError): boolean {
  return error.code === '0A000' && error.message.includes('cached plan');
}

/** Turns what a driver throws into a `DatabaseError`; anything without an SQLSTATE passes through as it is. */
export function fromDriver(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (!/^[0-9A-Z]{5}$/.test(error.code)) return error;
  const text = (key: 'constraint' | 'table') => {
    const value = key in error ? Reflect.get(error, key) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return new DatabaseError({
    message: error.message,
    code: error.code,
    constraint: text('constraint'),
    table: text('table'),
  });
}
