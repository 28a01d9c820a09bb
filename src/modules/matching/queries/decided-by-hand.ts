import { type Tx, within } from '../../../platform/db/index.ts';
import type { HoldKind } from '../commands/hold-pair.ts';
import type { Tables } from '../tables.ts';

export interface Decided {
  readonly mentor: string;
  readonly name: string | null;
  readonly kind: HoldKind;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

export interface ByHand {
  /** What a coordinator has said of this mentee and a mentor, and not taken back. */
  readonly decided: readonly Decided[];
  /** Mentors from whom a note that came with the programme's people keeps them apart. */
  readonly noted: readonly string[];
}

interface Asked {
  readonly programme: string;
  readonly mentee: string;
}

export async function decidedByHand(tx: Tx, { programme, mentee }: Asked): Promise<ByHand> {
  const tables = within<Tables>(tx);
  const decided = await tables
    .selectFrom('matching.hold as h')
    .leftJoin('people.current_person as n', 'n.id', 'h.mentor')
    .leftJoin('people.current_person as b', 'b.id', 'h.by_person')
    .select(['h.mentor', 'n.name', 'h.kind', 'h.at', 'b.name as by'])
    .where('h.programme', '=', programme)
    .where('h.mentee', '=', mentee)
    .where('h.ended_at', 'is', null)
    .orderBy('h.kind')
    .orderBy('n.sort_name')
    .execute();
  const noted = await tables
    .selectFrom('recruitment.kept_apart as k')
    .innerJoin('recruitment.participant as t', (join) =>
      join.onRef('t.programme', '=', 'k.programme').onRef('t.person', '=', 'k.other').on('t.role', '=', 'mentor'),
    )
    .innerJoin('people.current_person as n', 'n.id', 'k.other')
    .select('n.name')
    .where('k.programme', '=', programme)
    .where('k.one', '=', mentee)
    .orderBy('n.sort_name')
    .execute();
  return { decided, noted: noted.map(({ name }) => name) };
}
