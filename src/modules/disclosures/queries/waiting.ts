import type { WaitingFor } from '../../../platform/http/index.ts';
import { othersOf, relationshipsFor } from '../../relationships/index.ts';
import { mayAnswer } from '../policy.ts';
import { proposedIn } from './read-disclosure.ts';

/** What somebody else in the relationship would like to tell, until it is answered. */
export const waitingInDisclosures: WaitingFor = async (asking) => {
  const { tx, actor } = asking;
  const mine = await relationshipsFor(asking);
  if (mine.length === 0) return [];
  const ids = mine.map(({ id }) => id);
  return (await proposedIn(tx, ids)).flatMap((one) => {
    const relationship = mine.find(({ id }) => id === one.relationship);
    if (!relationship || !mayAnswer(actor, relationship, one) || one.consented.includes(actor.person)) return [];
    const proposer = relationship.members.find(({ person }) => person === one.proposedBy)?.name;
    return [
      {
        title: `${proposer ?? othersOf(relationship.members, actor.person)} would like to tell somebody about your mentoring`,
        href: `/disclosures/${one.id}`,
        action: 'Read it and answer',
        since: one.proposedAt,
      },
    ];
  });
};
