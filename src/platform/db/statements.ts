import { createHash } from 'node:crypto';

// PostgreSQL keeps the plan of a named statement on each connection, at perhaps 50 kB a plan.
const MOST = 500;
const plannable = /^\s*(select|insert|update|delete|with)\b/i;
const names = new Map<string, string>();

/** The name under which a statement is prepared, or undefined where it should not be. */
export function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST || !plannable.test(sql)) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
  names.set(sql, name);
  return name;
}
