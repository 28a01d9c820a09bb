import { holdsAnywhere } from '../../../platform/access/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { othersOf, pairWords } from '../names.ts';
import { oversees } from '../policy.ts';
import type { RelationshipsTables } from '../tables.ts';
import { type Relationship, readRelationship, relationshipsOf } from './read-relationship.ts';

/** What waits for the actor here: an agreement to sign, and for a coordinator more time that was asked for. */
export const waitingInRelationships: WaitingFor = async ({ tx, actor }) => {
  const agreeing = (await relationshipsOf(tx, actor.person)).filter(({ state }) => state === 'agreeing');
  const signed = await signedBy(tx, actor.person, agreeing);
  const toSign = agreeing.filter(({ id }) => !signed.has(id)).map((one) => signItem(one, actor.person));
  if (!holdsAnywhere(actor, 'coordinator')) return toSign;
  return [...toSign, ...(await extensionsToAnswer(tx, (one) => oversees(actor, one)))];
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

async function extensionsToAnswer(tx: Tx, mine: (one: Relationship) => boolean): Promise<readonly WaitingItem[]> {
  const asked = await within<RelationshipsTables>(tx)
    .selectFrom('relationships.extension_change as c')
    .innerJoin('relationships.current as r', 'r.id', 'c.relationship')
    .select(['c.extension', 'c.relationship', 'c.at'])
    .where('c.state', '=', 'asked')
    .where('c.replaced_at', 'is', null)
    .where('r.state', '!=', 'ended')
    .orderBy('c.at')
    .limit(50)
    .execute();
  const items: WaitingItem[] = [];
  for (const { extension, relationship: id, at } of asked) {
    const relationship = await readRelationship(tx, id);
    if (!relationship || !mine(relationship)) continue;
    const title = `More time asked for: ${pairWords(relationship.members)}`;
    items.push({ title, href: `/extensions/${extension}`, action: 'Answer', since: at });
  }
  return items;
}
