import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { type Audience, accessNeedsPlace, audiences } from '../commands/state-access-needs.ts';
import type { PeopleTables } from '../tables.ts';

export interface AccessNeeds {
  readonly text: string;
  readonly shownTo: readonly Audience[];
  readonly statedAt: Temporal.Instant;
  /** Entered for the person by this other person, who has yet to be confirmed. */
  readonly enteredBy: string | null;
}

/** EM-23: what someone needs, when the actor is themselves or one of those whom they let see it (`as`). */
export async function readAccessNeeds(
  tx: Tx,
  sealing: Sealing,
  { person, as }: { readonly person: string; readonly as: 'self' | Audience },
): Promise<AccessNeeds | null> {
  const row = await within<PeopleTables>(tx)
    .selectFrom('people.access_needs as n')
    .innerJoin('people.access_needs_text as t', 't.person', 'n.person')
    .selectAll('n')
    .select('t.sealed')
    .where('n.person', '=', person)
    .executeTakeFirst();
  if (!row) return null;
  const shown = { partner: row.for_partner, organisers: row.for_organisers, coordinator: row.for_coordinator };
  if (as !== 'self' && !shown[as]) return null;
  const reader = await sealing.reader(tx, { kind: 'person', id: person });
  if (!reader) return null;
  return {
    text: reader.unseal(row.sealed, accessNeedsPlace(person)),
    shownTo: audiences.filter((audience) => shown[audience]),
    statedAt: row.stated_at,
    enteredBy: row.stated_by === person ? null : row.stated_by,
  };
}
