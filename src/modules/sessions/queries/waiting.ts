import { dayOf, formatWhen, homeZone } from '../../../platform/clock/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { othersOf, type Relationship, relationshipsFor } from '../../relationships/index.ts';
import { arranges } from '../policy.ts';
import { type Overdue, overdueOf } from './overdue-of.ts';
import { type Session, sessionsOf } from './read-session.ts';
import { openSessionsFor } from './upcoming.ts';

/** What they said they would do and is late; after a session, whether it took place; and where no date is set, the next date. */
export const waitingInSessions: WaitingFor = async (asking) => {
  const { tx, actor, now } = asking;
  const mine = (await relationshipsFor(asking)).filter(({ state }) => ['active', 'winding-up'].includes(state));
  const relationships = mine.map(({ id }) => id);
  const open = await openSessionsFor(asking);
  const items: WaitingItem[] = (
    await overdueOf(tx, { person: actor.person, relationships, today: dayOf(now) })
  ).flatMap((late) => {
    const relationship = mine.find(({ id }) => id === late.relationship);
    return relationship ? [overdueItem(relationship, late, actor.person)] : [];
  });
  for (const relationship of mine) {
    const here = open.filter((session) => session.relationship === relationship.id);
    const past = here.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
    items.push(...past.map((session) => askItem(session, relationship, actor.person)));
    if (here.length > 0 || relationship.state !== 'active') continue;
    const programme = await readProgramme(tx, relationship.programme);
    if (!programme || !arranges(actor, relationship, programme.settings.terms.sessions.arrangedBy)) continue;
    items.push(dateItem(relationship, await sessionsOf(tx, relationship.id), actor.person));
  }
  return items;
};

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
