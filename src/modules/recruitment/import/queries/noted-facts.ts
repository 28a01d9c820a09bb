import { z } from 'zod';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import { notedPlace } from '../commands/keep-notes.ts';
import { type NoteKind, noteKinds } from '../decisions.ts';
import type { ImportTables } from '../tables.ts';

export interface NotedFact {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly until: Temporal.PlainDate | null;
  /** People whom it is about: not to be matched with, or line-managed by this person. */
  readonly about: readonly string[];
  readonly notedAt: Temporal.Instant;
}

/** What coordinators noted of somebody from a list, in one programme or all: for those coordinators, and for the person. */
export async function notedFacts(
  tx: Tx,
  sealing: Sealing,
  { programme, person }: { readonly programme?: string; readonly person: string },
): Promise<readonly NotedFact[]> {
  const rows = await within<ImportTables>(tx)
    .selectFrom('recruitment.noted_fact as f')
    .innerJoin('recruitment.noted_text as t', 't.fact', 'f.id')
    .select(['f.id', 'f.kind', 'f.until', 'f.about', 'f.noted_at as notedAt', 't.sealed'])
    .$if(programme !== undefined, (query) => query.where('f.programme', '=', programme ?? ''))
    .where('f.person', '=', person)
    .orderBy('f.id')
    .execute();
  const reader = rows.length > 0 ? await sealing.reader(tx, { kind: 'person', id: person }) : null;
  if (!reader) return [];
  return rows.map(({ sealed, kind, ...row }) => ({
    ...row,
    kind: z.enum(noteKinds).parse(kind),
    text: reader.unseal(sealed, notedPlace(row.id)),
  }));
}
