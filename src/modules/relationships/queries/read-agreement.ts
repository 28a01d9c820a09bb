import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { RelationshipsTables } from '../tables.ts';

export interface Signature {
  readonly person: string;
  readonly name: string;
  readonly signedOn: Temporal.PlainDate;
  readonly version: number;
  /** Signed on paper, and put on file by this person. */
  readonly recordedBy: string | null;
}

export interface Agreement {
  readonly relationship: string;
  readonly programme: string;
  readonly version: number;
  readonly needed: 'before-first-session' | 'at-first-session' | 'ground-rules';
  readonly body: string;
  readonly signatures: readonly Signature[];
}

/** The agreement with who has signed it; whoever left the relationship keeps it. */
export async function readAgreement(tx: Tx, relationship: string): Promise<Agreement | null> {
  const agreement = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.agreement as a')
    .innerJoin('relationships.agreement_text as t', (join) =>
      join.onRef('t.programme', '=', 'a.programme').onRef('t.version', '=', 'a.version'),
    )
    .select(['a.relationship', 'a.programme', 'a.version', 'a.needed', 't.body'])
    .where('a.relationship', '=', relationship)
    .executeTakeFirst();
  return agreement ? { ...agreement, signatures: await signaturesOn(tx, relationship) } : null;
}

async function signaturesOn(tx: Tx, relationship: string): Promise<readonly Signature[]> {
  const rows = await within<RelationshipsTables & PeopleViews>(tx)
    .selectFrom('relationships.signature as s')
    .leftJoin('people.current_person as p', 'p.id', 's.person')
    .leftJoin('people.current_person as k', 'k.id', 's.recorded_by')
    .select(['s.person', 'p.name', 's.signed_on as signedOn', 's.version', 's.on_paper', 'k.name as keeper'])
    .where('s.relationship', '=', relationship)
    .orderBy('s.recorded_at')
    .execute();
  return rows.map(({ on_paper, keeper, name, ...row }) => ({
    ...row,
    name: name ?? 'A member',
    recordedBy: on_paper ? (keeper ?? 'the coordinator') : null,
  }));
}
