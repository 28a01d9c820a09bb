import { sql } from 'kysely';
import { homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import type { Tables } from '../tables.ts';

const words = {
  answer: (name: string) => ({ title: `Answer: a match with ${name}`, action: 'Answer' }),
  call: (name: string) => ({ title: `Arrange your first call with ${name}`, action: 'Arrange it' }),
  'go-ahead': (name: string) => ({ title: `Would you like to go ahead with ${name}?`, action: 'Answer' }),
  request: (programme: string) => ({ title: `Ask for a mentor in ${programme}`, action: 'Start or carry on' }),
  somebody: 'somebody',
} as const;

const pages = { answer: '', call: '/call', 'go-ahead': '/decision' } as const;

/** What waits for the actor in matching: a request to send, a proposal to answer, a call to arrange. */
export const waitingInMatching: WaitingFor = async ({ tx, actor: { person }, now }) =>
  (await Promise.all([proposalsWaiting(tx, person, now), requestsToSend(tx, person)])).flat();

async function proposalsWaiting(tx: Tx, person: string, now: Temporal.Instant): Promise<readonly WaitingItem[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.awaited as w')
    .innerJoin('matching.proposal as p', 'p.id', 'w.proposal')
    .leftJoin('people.current_person as n', (join) =>
      join.on('n.id', '=', sql<string>`CASE p.mentee WHEN ${person} THEN p.mentor ELSE p.mentee END`),
    )
    .select(['w.proposal', 'w.what', 'w.since', 'w.answer_by', 'n.name'])
    .where('w.person', '=', person)
    .where('w.since', '<=', now)
    .orderBy('w.since')
    .execute();
  return rows.map(({ proposal, what, since, answer_by: by, name }) => ({
    ...words[what](name ?? words.somebody),
    href: `/proposals/${proposal}${pages[what]}`,
    since,
    ...(by && { due: by.toZonedDateTime({ timeZone: homeZone, plainTime: '23:59' }).toInstant() }),
  }));
}

type Joined = Tables & ProgrammesViews;

async function requestsToSend(tx: Tx, person: string): Promise<readonly WaitingItem[]> {
  const rows = await within<Joined>(tx)
    .selectFrom('recruitment.participant as t')
    .innerJoin('programmes.current as c', 'c.id', 't.programme')
    .select(['c.id', 'c.name', 't.since'])
    .where('t.person', '=', person)
    .where('t.role', '=', 'mentee')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('matching.request as r')
            .whereRef('r.mentee', '=', 't.person')
            .whereRef('r.programme', '=', 't.programme')
            .where('r.state', '!=', 'withdrawn'),
        ),
      ),
    )
    .execute();
  return rows.map(({ id, name, since }) => ({ ...words.request(name), href: `/programmes/${id}/request`, since }));
}
