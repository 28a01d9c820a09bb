import { type Tx, within } from '../../../platform/db/index.ts';
import type { RecruitmentTables } from '../tables.ts';

interface Wanted {
  readonly id: string;
  readonly programme: string;
  readonly role: string;
  readonly priority: number;
  readonly countedFrom: Temporal.Instant;
}

export interface Place {
  /** The first is 1. */
  readonly place: number;
  readonly of: number;
}

/** Where someone stands among those who wait, by the same order as the list. */
export async function placeInList(tx: Tx, { id, programme, role, priority, countedFrom }: Wanted): Promise<Place> {
  const waiting = within<RecruitmentTables>(tx)
    .selectFrom('recruitment.standing')
    .where('until', 'is', null)
    .where('programme', '=', programme)
    .where('role', '=', role)
    .where('state', '=', 'waiting');
  const all = await waiting.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const before = await waiting
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) => {
      const sameRank = where('priority', '=', priority);
      const earlier = where('counted_from', '<', countedFrom);
      const sameTime = where.and([where('counted_from', '=', countedFrom), where('expression', '<', id)]);
      return where.or([where('priority', '<', priority), where.and([sameRank, where.or([earlier, sameTime])])]);
    })
    .executeTakeFirstOrThrow();
  return { place: before.count + 1, of: all.count };
}
