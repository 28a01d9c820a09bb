import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { DisclosureState } from '../lifecycle.ts';
import { extractPlace, keyOf } from '../sealed.ts';
import type { DisclosuresTables, Purpose } from '../tables.ts';

export interface Disclosure {
  readonly id: string;
  readonly relationship: string;
  readonly programme: string;
  readonly purpose: Purpose;
  readonly proposedAt: Temporal.Instant;
  readonly proposedBy: string;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly state: DisclosureState;
  readonly stateSince: Temporal.Instant;
  readonly turn: number;
  /** When all of them had agreed to it; stays where it is revoked later. */
  readonly agreedAt: Temporal.Instant | null;
  readonly undertakenAt: Temporal.Instant | null;
  /** Those who have agreed so far, whoever proposed it among them. */
  readonly consented: readonly string[];
}

export const readDisclosure = async (tx: Tx, id: string): Promise<Disclosure | null> =>
  (await disclosures(tx).where('d.id', '=', id).executeTakeFirst()) ?? null;

/** What the people of a relationship have told, or thought of telling, the latest first. */
export const disclosuresOf = (tx: Tx, relationship: string): Promise<readonly Disclosure[]> =>
  disclosures(tx).where('d.relationship', '=', relationship).orderBy('d.proposed_at', 'desc').execute();

/** Those that wait for an answer, in the relationships of whoever is acting. */
export const proposedIn = (tx: Tx, relationships: readonly string[]): Promise<readonly Disclosure[]> =>
  disclosures(tx).where('d.relationship', 'in', relationships).where('s.state', '=', 'proposed').execute();

export async function readExtract(tx: Tx, sealing: Sealing, disclosure: Disclosure): Promise<string | null> {
  const row = await within<DisclosuresTables>(tx)
    .selectFrom('disclosures.extract')
    .select('sealed')
    .where('disclosure', '=', disclosure.id)
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, keyOf(disclosure)));
  return row && reader ? reader.unseal(row.sealed, extractPlace(disclosure.id)) : null;
}

const disclosures = (tx: Tx) =>
  within<DisclosuresTables>(tx)
    .selectFrom('disclosures.disclosure as d')
    .innerJoin('disclosures.recipient as r', 'r.disclosure', 'd.id')
    .innerJoin('disclosures.state_change as s', (join) =>
      join.onRef('s.disclosure', '=', 'd.id').on('s.replaced_at', 'is', null),
    )
    .leftJoin('disclosures.state_change as a', (join) =>
      join.onRef('a.disclosure', '=', 'd.id').on('a.state', '=', 'agreed'),
    )
    .leftJoin('disclosures.undertaking as u', 'u.disclosure', 'd.id')
    .select(['d.id', 'd.relationship', 'd.programme', 'd.purpose', 'd.proposed_at as proposedAt'])
    .select(['d.proposed_by as proposedBy', 'r.name as recipientName', 'r.email as recipientEmail'])
    .select(['s.state', 's.at as stateSince', 's.turn', 'a.at as agreedAt', 'u.at as undertakenAt'])
    .select((from) =>
      from
        .selectFrom('disclosures.consent as c')
        .select(sql<readonly string[]>`coalesce(jsonb_agg(c.person), '[]')`.as('people'))
        .whereRef('c.disclosure', '=', 'd.id')
        .$asScalar()
        .as('consented'),
    )
    .$narrowType<{ consented: readonly string[] }>();
