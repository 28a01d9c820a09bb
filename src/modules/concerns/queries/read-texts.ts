import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { keyOf, placeOf } from '../sealed.ts';
import type { ConcernsTables, TextKind } from '../tables.ts';

export interface ConcernText {
  readonly turn: number;
  readonly kind: TextKind;
  readonly text: string;
  readonly onDay: Temporal.PlainDate | null;
  readonly at: Temporal.Instant;
}

interface Wanted {
  readonly concern: string;
  readonly kinds: readonly TextKind[];
}

/** What was written in a concern, of the kinds that are the reader's to read; that they did is entered for each. */
export async function readTexts(tx: Tx, sealing: Sealing, wanted: Wanted): Promise<readonly ConcernText[]> {
  const { concern, kinds } = wanted;
  const rows = await within<ConcernsTables>(tx)
    .selectFrom('concerns.text as w')
    .innerJoin('concerns.state_change as s', (join) =>
      join.onRef('s.concern', '=', 'w.concern').onRef('s.turn', '=', 'w.turn'),
    )
    .select(['w.turn', 'w.kind', 'w.sealed', 's.on_day as onDay', 's.at'])
    .where('w.concern', '=', concern)
    .where('w.kind', 'in', kinds)
    .orderBy('w.turn')
    .orderBy('w.kind')
    .execute();
  const reader = rows.length > 0 ? await sealing.reader(tx, keyOf(concern)) : null;
  if (!reader) return [];
  return rows.map(({ sealed, ...row }) => ({ ...row, text: reader.unseal(sealed, placeOf({ concern, ...row })) }));
}
