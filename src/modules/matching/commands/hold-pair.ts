import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Tables } from '../tables.ts';

export const holdKinds = ['keep', 'never'] as const;
export type HoldKind = (typeof holdKinds)[number];

interface Holding {
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Keeps two people together in the next run, or apart in every one; what was said of the two before is over. */
export async function holdPair(tx: Tx, { kind, ...holding }: Holding & { readonly kind: HoldKind }): Promise<void> {
  const { programme, mentee, mentor, by, now } = holding;
  await letGoOfPair(tx, holding);
  const tables = within<Tables>(tx);
  if (kind === 'keep')
    await tables
      .updateTable('matching.hold')
      .set({ ended_at: now, ended_by: by })
      .where('programme', '=', programme)
      .where('mentee', '=', mentee)
      .where('kind', '=', 'keep')
      .where('ended_at', 'is', null)
      .execute();
  await tables
    .insertInto('matching.hold')
    .values({ id: newId(), programme, mentee, mentor, kind, at: now, by_person: by })
    .execute();
}

export async function letGoOfPair(tx: Tx, { programme, mentee, mentor, by, now }: Holding): Promise<void> {
  await within<Tables>(tx)
    .updateTable('matching.hold')
    .set({ ended_at: now, ended_by: by })
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .where('mentor', '=', mentor)
    .where('ended_at', 'is', null)
    .execute();
}
