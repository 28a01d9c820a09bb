import { z } from 'zod';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { type Decisions, decisionsSchema } from './decisions.ts';
import type { Cell, Sheet } from './file/sheet.ts';
import type { ImportTables } from './tables.ts';

export interface ImportDraft {
  readonly sheets: readonly Sheet[];
  readonly decisions: Decisions;
}

interface Key {
  readonly id: string;
  readonly author: string;
}

/** The sheets and the answers, sealed to whoever uploaded them; null when they are somebody else's, or gone. */
export async function readImportDraft(
  tx: Tx,
  sealing: Sealing,
  { id, author }: Key,
  { lock = false } = {},
): Promise<ImportDraft | null> {
  const row = await within<ImportTables>(tx)
    .selectFrom('recruitment.import_draft')
    .select(['sheets', 'decisions'])
    .where('import', '=', id)
    .where('author', '=', author)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, { kind: 'person', id: author }));
  if (!row || !reader) return null;
  return {
    sheets: sheetsSchema.parse(JSON.parse(reader.unseal(row.sheets, place('sheets', id)))),
    decisions: decisionsSchema.parse(JSON.parse(reader.unseal(row.decisions, place('decisions', id)))),
  };
}

export async function writeImportDraft(
  tx: Tx,
  sealing: Sealing,
  { id, author, sheets, decisions, now }: Key & ImportDraft & { readonly now: Temporal.Instant },
): Promise<void> {
  const box = await sealing.box(tx, { kind: 'person', id: author });
  const sealed = {
    sheets: box.seal(JSON.stringify(sheets.map(storable)), place('sheets', id)),
    decisions: box.seal(JSON.stringify(decisions), place('decisions', id)),
    saved_at: now,
  };
  await within<ImportTables>(tx)
    .insertInto('recruitment.import_draft')
    .values({ import: id, author, ...sealed })
    .onConflict((conflict) => conflict.column('import').doUpdateSet(sealed))
    .execute();
}

/** The sheets stay as they are; only what was answered about them is written anew. */
export async function writeDecisions(
  tx: Tx,
  sealing: Sealing,
  { id, author, decisions, now }: Key & { readonly decisions: Decisions; readonly now: Temporal.Instant },
): Promise<void> {
  const box = await sealing.box(tx, { kind: 'person', id: author });
  await within<ImportTables>(tx)
    .updateTable('recruitment.import_draft')
    .set({ decisions: box.seal(JSON.stringify(decisions), place('decisions', id)), saved_at: now })
    .where('import', '=', id)
    .execute();
}

export async function dropImportDraft(tx: Tx, id: string): Promise<void> {
  await within<ImportTables>(tx).deleteFrom('recruitment.import_draft').where('import', '=', id).execute();
}

const place = (column: 'sheets' | 'decisions', id: string): string => `recruitment.import_draft.${column}:${id}`;

/** JSON has no days: they go as `{ day }`. */
const cell: z.ZodType<Cell> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ day: z.string() }).transform(({ day }) => Temporal.PlainDate.from(day)),
]);
const sheetsSchema = z.array(z.strictObject({ name: z.string(), rows: z.array(z.array(cell)) }));

const storable = ({ name, rows }: Sheet) => ({
  name,
  rows: rows.map((row) => row.map((one) => (one instanceof Temporal.PlainDate ? { day: one.toString() } : one))),
});
