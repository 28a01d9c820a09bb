import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';

/** EM-03: from now on the coordinators read the expression, and look after its person. */
export async function release(tx: Tx, expression: string, now: Temporal.Instant): Promise<void> {
  await sql`SELECT recruitment.release(${expression}, ${now})`.execute(within(tx));
}
