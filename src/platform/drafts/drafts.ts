import { type Tx, within } from '../db/index.ts';
import type { RawForm } from '../forms/index.ts';
import type { Sealing } from '../sealing/index.ts';

/** One draft for each author, journey and thing that the journey is about. */
export interface DraftKey {
  readonly author: string;
  readonly journey: string;
  readonly subject: string;
}

export interface Draft {
  readonly values: RawForm;
  readonly savedAt: Temporal.Instant;
}

interface Tables {
  'drafts.draft': { author: string; journey: string; subject: string; sealed: Uint8Array; saved_at: Temporal.Instant };
}

interface Saving extends DraftKey {
  readonly values: RawForm;
  readonly now: Temporal.Instant;
}

export async function saveDraft(tx: Tx, sealing: Sealing, { values, now, ...key }: Saving): Promise<void> {
  const box = await sealing.box(tx, { kind: 'person', id: key.author });
  const sealed = box.seal(JSON.stringify(values), placeOf(key));
  await within<Tables>(tx)
    .insertInto('drafts.draft')
    .values({ ...key, sealed, saved_at: now })
    .onConflict((conflict) => conflict.columns(['author', 'journey', 'subject']).doUpdateSet({ sealed, saved_at: now }))
    .execute();
}

export async function readDraft(tx: Tx, sealing: Sealing, key: DraftKey): Promise<Draft | null> {
  const row = await within<Tables>(tx)
    .selectFrom('drafts.draft')
    .select(['sealed', 'saved_at'])
    .where('author', '=', key.author)
    .where('journey', '=', key.journey)
    .where('subject', '=', key.subject)
    .executeTakeFirst();
  if (!row) return null;
  const reader = await sealing.reader(tx, { kind: 'person', id: key.author });
  if (!reader) return null;
  return { values: JSON.parse(reader.unseal(row.sealed, placeOf(key))), savedAt: row.saved_at };
}

export interface Begun {
  readonly journey: string;
  readonly subject: string;
  readonly savedAt: Temporal.Instant;
}

/** What somebody began in these journeys and has not sent; that they did, and nothing of what they typed. */
export const draftsOf = (tx: Tx, author: string, journeys: readonly string[]): Promise<readonly Begun[]> =>
  within<Tables>(tx)
    .selectFrom('drafts.draft')
    .select(['journey', 'subject', 'saved_at as savedAt'])
    .where('author', '=', author)
    .where('journey', 'in', journeys)
    .orderBy('saved_at')
    .execute();

export async function dropDraft(tx: Tx, key: DraftKey): Promise<void> {
  await within<Tables>(tx)
    .deleteFrom('drafts.draft')
    .where('author', '=', key.author)
    .where('journey', '=', key.journey)
    .where('subject', '=', key.subject)
    .execute();
}

const placeOf = ({ author, journey, subject }: DraftKey): string =>
  `drafts.draft.sealed:${author}/${journey}/${subject}`;
