import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { keyOf, placeOf } from '../sealed.ts';
import type { OpeningsTables } from '../tables.ts';

/** Why, and why the members are told later; that it was read is entered. */
export interface OpeningTexts {
  readonly reason: string | null;
  readonly delay: string | null;
}

export async function readTexts(tx: Tx, sealing: Sealing, opening: string): Promise<OpeningTexts> {
  const rows = await within<OpeningsTables>(tx)
    .selectFrom('openings.text')
    .select(['kind', 'sealed'])
    .where('opening', '=', opening)
    .execute();
  const reader = rows.length > 0 ? await sealing.reader(tx, keyOf(opening)) : null;
  const textOf = (kind: 'reason' | 'delay'): string | null => {
    const row = rows.find((one) => one.kind === kind);
    return row && reader ? reader.unseal(row.sealed, placeOf({ opening, kind })) : null;
  };
  return { reason: textOf('reason'), delay: textOf('delay') };
}
