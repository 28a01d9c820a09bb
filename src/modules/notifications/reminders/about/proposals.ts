import { dayOf, homeZone } from '../../../../platform/clock/index.ts';
import { within } from '../../../../platform/db/index.ts';
import { type MatchingViews, proposalPath } from '../../../matching/index.ts';
import type { Reminding } from '../reminding.ts';

type Awaited = MatchingViews['matching.awaited']['what'];

const aboutProposal = (what: Awaited, page: string, rest: Pick<Reminding, 'id' | 'more' | 'button'>): Reminding => ({
  ...rest,
  path: ({ about }) => `${proposalPath(about)}${page}`,
  find: async (tx, { programme, sides, span }) => {
    const rows = await within<MatchingViews>(tx)
      .selectFrom('matching.awaited as w')
      .innerJoin('matching.current_proposal as p', 'p.id', 'w.proposal')
      .select(['w.proposal as about', 'w.person', 'w.since', 'p.mentee'])
      .where('w.programme', '=', programme)
      .where('w.what', '=', what)
      .where('w.since', '>=', span.from.toZonedDateTime(homeZone).toInstant())
      .execute();
    return rows.flatMap(({ about, person, since, mentee }) => {
      const fact = dayOf(since);
      return sides.includes(person === mentee ? 'mentee' : 'mentor') ? [{ about, person, fact, occasion: about }] : [];
    });
  },
  stillSo: async (tx, { about, person }) => {
    const awaited = await within<MatchingViews>(tx)
      .selectFrom('matching.awaited')
      .select('person')
      .where('proposal', '=', about)
      .where('person', '=', person)
      .where('what', '=', what)
      .executeTakeFirst();
    return awaited !== undefined;
  },
});

export const proposalWaiting = aboutProposal('answer', '', {
  id: 'proposal-waiting',
  more: 'You can say yes or “not this time”, which costs nothing and needs no reason. Without an answer it lapses by itself, and nobody is to blame.',
  button: 'See the match',
});

export const callNotArranged = aboutProposal('call', '/call', {
  id: 'discovery-call-not-arranged',
  more: 'Half an hour is enough to find out whether you would like to work together.',
  button: 'Arrange the call',
});
