import { sql } from 'kysely';
import { formatWhen } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import { agreed } from '../lifecycle.ts';
import { ownRequestPath, proposalPath } from '../pages/paths.ts';
import type { Tables } from '../tables.ts';

export interface UnderWay {
  readonly title: string;
  readonly href: string;
  readonly detail: string;
}

const words = {
  request: (programme: string) => `Your request for a mentor in ${programme}`,
  looking: 'The coordinator is looking for a match',
  match: (name: string | null) => `A match with ${name ?? 'somebody'}`,
  saidYes: 'You said yes, and wait for their answer',
  call: (when: string) => `You talk on ${when}`,
  noCall: 'No date for your first call yet',
  decided: 'You have said that you would like to go ahead',
};

/** What goes on about somebody's match without waiting for them: they find it again here. */
export async function matchingUnderWay(tx: Tx, person: string): Promise<readonly UnderWay[]> {
  return (await Promise.all([requests(tx, person), matches(tx, person)])).flat();
}

/** The programmes in which a match is on offer to somebody as a mentee, who need not look for one. */
export async function programmesWithMatch(tx: Tx, person: string): Promise<readonly string[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.request')
    .select('programme')
    .where('mentee', '=', person)
    .where('state', '=', 'offered')
    .execute();
  return rows.map(({ programme }) => programme);
}

async function requests(tx: Tx, person: string): Promise<readonly UnderWay[]> {
  const rows = await within<Tables & ProgrammesViews>(tx)
    .selectFrom('matching.request as r')
    .innerJoin('programmes.current as c', 'c.id', 'r.programme')
    .select(['c.id', 'c.name'])
    .where('r.mentee', '=', person)
    .where('r.state', '=', 'waiting')
    .execute();
  return rows.map(({ id, name }) => ({ title: words.request(name), href: ownRequestPath(id), detail: words.looking }));
}

async function matches(tx: Tx, person: string): Promise<readonly UnderWay[]> {
  const said = (question: 'match' | 'go-ahead') => sql<boolean>`EXISTS (
    SELECT FROM matching.answer a
    WHERE a.proposal = p.id AND a.person = ${person} AND a.question = ${question} AND a.yes
  )`;
  const rows = await within<Tables>(tx)
    .selectFrom('matching.proposal as p')
    .leftJoin('matching.current_call as c', 'c.proposal', 'p.id')
    .leftJoin('people.current_person as n', (join) =>
      join.on('n.id', '=', sql<string>`CASE p.mentee WHEN ${person} THEN p.mentor ELSE p.mentee END`),
    )
    .select(['p.id', 'p.state', 'n.name', 'c.starts_at as call'])
    .select([said('match').as('saidYes'), said('go-ahead').as('decided')])
    .where((either) => either.or([either('p.mentee', '=', person), either('p.mentor', '=', person)]))
    .where('p.state', 'in', ['accepted-by-one', ...agreed])
    .orderBy('p.offered_at')
    .execute();
  return rows
    .filter(({ saidYes }) => saidYes)
    .map((row) => ({ title: words.match(row.name), href: proposalPath(row.id), detail: detailOf(row) }));
}

interface Row {
  readonly state: string;
  readonly call: Temporal.Instant | null;
  readonly decided: boolean;
}

function detailOf({ state, call, decided }: Row): string {
  if (state === 'accepted-by-one') return words.saidYes;
  if (decided) return words.decided;
  return call ? words.call(formatWhen(call)) : words.noCall;
}
