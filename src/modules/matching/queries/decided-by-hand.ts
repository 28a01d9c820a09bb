import { type Tx, within } from '../../../platform/db/index.ts';
import type { HoldKind } from '../commands/hold-pair.ts';
import type { Tables } from '../tables.ts';
import { declinedIn } from './read-run-pairs.ts';

export interface Decided {
  readonly mentor: string;
  readonly name: string | null;
  readonly kind: HoldKind;
  readonly at: Temporal.Instant;
  readonly by: string | null;
  /** One of the two has said "not this time" to the other. */
  readonly declined: boolean;
}

const isDeclined = declinedIn('h').as('declined');

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
    .select(['h.mentor', 'n.name', 'h.kind', 'h.at', 'b.name as by', isDeclined])
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

/** A pair of which a coordinator has decided, with the request of the mentee, who still waits. */
export interface Held extends Omit<Decided, 'mentor' | 'name'> {
  readonly request: string;
  readonly mentee: string;
  readonly mentor: string | null;
}

export const mostHeld = 50;

/** What is decided by hand about those who wait, by the mentee's name; one more than is shown, to tell whether there are more. */
export const decidedAboutWaiting = (tx: Tx, programme: string): Promise<readonly Held[]> =>
  within<Tables>(tx)
    .selectFrom('matching.hold as h')
    .innerJoin('matching.request as r', (join) =>
      join.onRef('r.programme', '=', 'h.programme').onRef('r.mentee', '=', 'h.mentee').on('r.state', '=', 'waiting'),
    )
    .innerJoin('people.current_person as n', 'n.id', 'h.mentee')
    .leftJoin('people.current_person as m', 'm.id', 'h.mentor')
    .leftJoin('people.current_person as b', 'b.id', 'h.by_person')
    .select(['r.id as request', 'n.name as mentee', 'm.name as mentor', 'h.kind', 'h.at', 'b.name as by', isDeclined])
    .where('h.programme', '=', programme)
    .where('h.ended_at', 'is', null)
    .orderBy('n.sort_name')
    .orderBy('h.kind')
    .limit(mostHeld + 1)
    .execute();
