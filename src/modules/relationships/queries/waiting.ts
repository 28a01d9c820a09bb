import { type Tx, within } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { othersOf } from '../names.ts';
import type { RelationshipsTables } from '../tables.ts';
import { type Relationship, relationshipsFor } from './read-relationship.ts';

/** What waits for the actor here: an agreement to sign. */
export const waitingInRelationships: WaitingFor = async (asking) => {
  const { tx, actor } = asking;
  const agreeing = (await relationshipsFor(asking)).filter(({ state }) => state === 'agreeing');
  const signed = await signedBy(tx, actor.person, agreeing);
  return agreeing.filter(({ id }) => !signed.has(id)).map((one) => signItem(one, actor.person));
};

async function signedBy(tx: Tx, person: string, among: readonly Relationship[]): Promise<ReadonlySet<string>> {
  if (among.length === 0) return new Set();
  const ids = among.map(({ id }) => id);
  const rows = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.signature')
    .select('relationship')
    .where('person', '=', person)
    .where('relationship', 'in', ids)
    .execute();
  return new Set(rows.map(({ relationship }) => relationship));
}

const signItem = ({ id, members, openedAt }: Relationship, person: string): WaitingItem => ({
  title: `Sign your agreement with ${othersOf(members, person)}`,
  href: `/relationships/${id}/agreement`,
  action: 'Read and sign',
  since: openedAt,
});
