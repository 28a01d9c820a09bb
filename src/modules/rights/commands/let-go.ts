import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { record } from '../../../platform/jobs/index.ts';
import { lettingGoCondition, type TableNote } from '../../../platform/personal-data/index.ts';
import { destroyKey } from '../../../platform/sealing/index.ts';
import type { Kind, RightsTables } from '../tables.ts';

interface Going {
  readonly kind: Kind;
  readonly subject: string;
  readonly programme: string | null;
}

/** How many rows will go, and how many of them are sealed texts. */
export async function countGoing(tx: Tx, going: Going, notes: readonly TableNote[]): Promise<void> {
  await meant(tx, going);
  let [entries, texts] = [0, 0];
  for (const { note, where } of goingTables(going, notes).filter(({ note }) => !note.nameless)) {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*)::int AS count FROM ${sql.table(note.table)} WHERE ${sql.raw(where)}
    `.execute(within(tx));
    const count = rows[0]?.count ?? 0;
    entries += count;
    if (note.key) texts += count;
  }
  await ofGoing(tx, going).set({ entries, texts }).execute();
}

/**
 * Removes what is over, and then destroys the key that it was sealed under: from then on nothing of it opens, from any copy.
 * The facts that stay name nobody. Done again, it finds nothing more to do.
 */
export async function letGo(
  tx: Tx,
  { now, ...going }: Going & { readonly now: Temporal.Instant },
  notes: readonly TableNote[],
): Promise<void> {
  await meant(tx, going);
  // Those that name others come after them, and go first.
  for (const { note, where } of goingTables(going, notes).toReversed()) await remove(tx, note, where);
  await ofGoing(tx, going).set({ gone_at: now }).execute();
  const { kind, subject, programme } = going;
  await record(tx, { type: `rights.${kind}-let-go`, by: null, programme, ids: { [kind]: subject }, at: now });
  // A concern's key lies with those of relationships, under its own id.
  await destroyKey(tx, { owner: { kind: kind === 'person' ? kind : 'relationship', id: subject }, who: null, now });
}

const meant = (tx: Tx, { subject }: Going): Promise<unknown> =>
  sql`SELECT set_config('app.letting_go', ${subject}, true)`.execute(within(tx));

const ofGoing = (tx: Tx, { kind, subject }: Going) =>
  within<RightsTables>(tx).updateTable('rights.leaving').where('kind', '=', kind).where('subject', '=', subject);

const keptFor = { relationship: 'pair records', person: 'person', concern: 'concern words' } as const;

function goingTables({ kind }: Going, notes: readonly TableNote[]) {
  return notes.flatMap((note) => {
    const goes = note.kept === keptFor[kind] || (kind === 'person' && note.nameless);
    const where = goes ? lettingGoCondition(note, notes) : null;
    return where === null ? [] : [{ note, where }];
  });
}

async function remove(tx: Tx, { table, nameless }: TableNote, where: string): Promise<void> {
  if (nameless === undefined) {
    await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.raw(where)}`.execute(within(tx));
    return;
  }
  const made = Object.entries(nameless).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`UPDATE ${sql.table(table)} SET ${sql.join(made)} WHERE ${sql.raw(where)}`.execute(within(tx));
}
