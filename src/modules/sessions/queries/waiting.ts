import { dayOf, formatWhen, homeZone } from '../../../platform/clock/index.ts';
import type { Asking, WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { othersOf, type Relationship, relationshipsFor } from '../../relationships/index.ts';
import { arranges } from '../policy.ts';
import { type Overdue, overdueOf } from './overdue-of.ts';
import { type Session, sessionsOf } from './read-session.ts';
import { openSessionsFor } from './upcoming.ts';

/** What they said they would do and is late; after a session, whether it took place; and where no date is set, the next date. */
export const waitingInSessions: WaitingFor = async (asking) => {
  const { tx, actor, now } = asking;
  const [all, open] = await Promise.all([relationshipsFor(asking), openSessionsFor(asking)]);
  const mine = all.filter(({ state }) => ['active', 'winding-up'].includes(state));
  const openIn = ({ id }: Relationship) => open.filter(({ relationship }) => relationship === id);
  const [overdue, about] = await Promise.all([
    overdueOf(tx, { person: actor.person, relationships: mine.map(({ id }) => id), today: dayOf(now) }),
    Promise.all(mine.map((one) => aboutSessions(asking, one, openIn(one)))),
  ]);
  const late = overdue.flatMap((one) => {
    const relationship = mine.find(({ id }) => id === one.relationship);
    return relationship ? [overdueItem(relationship, one, actor.person)] : [];
  });
  return [...late, ...about.flat()];
};

/** Whether those that should have been took place, or, where no date is set, the next date. */
async function aboutSessions(
  { tx, actor, now }: Asking,
  relationship: Relationship,
  open: readonly Session[],
): Promise<readonly WaitingItem[]> {
  const past = open.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  if (open.length > 0 || relationship.state !== 'active')
    return past.map((session) => askItem(session, relationship, actor.person));
  const [programme, sessions] = await Promise.all([
    readProgramme(tx, relationship.programme),
    sessionsOf(tx, relationship.id),
  ]);
  if (!programme || !arranges(actor, relationship, programme.settings.terms.sessions.arrangedBy)) return [];
  return [dateItem(relationship, sessions, actor.person)];
}

const askItem = ({ id, startsAt }: Session, { members }: Relationship, person: string): WaitingItem => ({
  title: `Did your session with ${othersOf(members, person)} take place?`,
  href: `/sessions/${id}`,
  action: 'Answer',
  detail: formatWhen(startsAt),
  since: startsAt,
});

const overdueItem = ({ id, members }: Relationship, { count, since }: Overdue, person: string): WaitingItem => ({
  title: `${count === 1 ? 'An action of yours is' : `${count} actions of yours are`} overdue, agreed with ${othersOf(members, person)}`,
  href: `/relationships/${id}`,
  action: 'See it',
  since: since.toZonedDateTime({ timeZone: homeZone }).toInstant(),
});

function dateItem(
  { id, members, stateSince }: Relationship,
  sessions: readonly Session[],
  person: string,
): WaitingItem {
  const last = sessions.findLast(({ state }) => state === 'held');
  return {
    title: `${last ? 'Set the date of your next session' : 'Arrange your first session'} with ${othersOf(members, person)}`,
    href: `/relationships/${id}/sessions/new`,
    action: 'Arrange',
    since: last?.startsAt ?? stateSince,
  };
}
