import { type Tx, within } from '../../../platform/db/index.ts';
import type { ExtensionState } from '../lifecycle.ts';
import type { RelationshipsTables } from '../tables.ts';

export interface Extension {
  readonly id: string;
  readonly relationship: string;
  readonly months: number;
  readonly askedAt: Temporal.Instant;
  readonly askedBy: string;
  readonly state: ExtensionState;
  readonly turn: number;
  /** Until when, once it was granted. */
  readonly endsOn: Temporal.PlainDate | null;
}

export async function readExtension(tx: Tx, id: string): Promise<Extension | null> {
  return (await extensions(tx).where('e.id', '=', id).executeTakeFirst()) ?? null;
}

/** The one that was asked for last. */
export async function latestExtension(tx: Tx, relationship: string): Promise<Extension | null> {
  const latest = await extensions(tx)
    .where('e.relationship', '=', relationship)
    .orderBy('e.asked_at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest ?? null;
}

/** What the pair was told, where whoever decided wrote something. */
export async function answerTo(tx: Tx, extension: string): Promise<string | null> {
  const row = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.extension_words')
    .select('body')
    .where('extension', '=', extension)
    .executeTakeFirst();
  return row?.body ?? null;
}

const extensions = (tx: Tx) =>
  within<RelationshipsTables>(tx)
    .selectFrom('relationships.extension as e')
    .innerJoin('relationships.extension_change as c', 'c.extension', 'e.id')
    .select(['e.id', 'e.relationship', 'e.months', 'e.asked_at as askedAt', 'e.asked_by as askedBy'])
    .select(['c.state', 'c.turn', 'c.ends_on as endsOn'])
    .where('c.replaced_at', 'is', null);
