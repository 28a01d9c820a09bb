import { sql } from 'kysely';
import { newId, type Tx, within } from '../db/index.ts';

/** A sealed text, read by somebody who did not write it. */
export interface Reading {
  readonly by: string | null;
  readonly author: string | null;
  readonly owner: { readonly kind: string; readonly id: string };
  /** The column: 'sessions.log.sealed'. */
  readonly place: string;
  /** The row. */
  readonly subject: string;
  readonly at: Temporal.Instant;
}

interface Tables {
  'audit.reading': {
    id: string;
    at: Temporal.Instant;
    by_person: string | null;
    author: string | null;
    owner_kind: string;
    owner_id: string;
    place: string;
    subject: string;
  };
}

const seen = new WeakMap<Tx, Map<string, Reading>>();

/** Remembers what was read; it is written down at the end of the transaction, or that one fails. */
export function noteReading(tx: Tx, reading: Reading): void {
  const known = seen.get(tx);
  const readings = known ?? new Map<string, Reading>();
  if (!known) {
    seen.set(tx, readings);
    tx.lastly((last) => record(last, [...readings.values()]));
  }
  readings.set(`${reading.place}:${reading.subject}`, reading);
}

/** Nothing of what was opened here was shown to anybody: a form was sent, and its answer is another address. */
export function forgetReadings(tx: Tx): void {
  seen.get(tx)?.clear();
}

async function record(tx: Tx, readings: readonly Reading[]): Promise<void> {
  const [first] = readings;
  if (!first) return;
  const tables = within<Tables>(tx);
  await sql`SELECT set_config('app.person', ${first.by ?? ''}, true)`.execute(tables);
  await tables
    .insertInto('audit.reading')
    .values(
      readings.map(({ by, owner, ...reading }) => ({
        ...{ id: newId(), by_person: by, owner_kind: owner.kind, owner_id: owner.id },
        ...reading,
      })),
    )
    .execute();
}

/** Who has read what lies under one key, the latest first: as many as the acting person may see. */
export async function readingsUnder(tx: Tx, owner: Reading['owner']): Promise<readonly Reading[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('audit.reading')
    .select(['by_person as by', 'author', 'place', 'subject', 'at'])
    .where('owner_id', '=', owner.id)
    .where('owner_kind', '=', owner.kind)
    .orderBy('at', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...row, owner }));
}
