import { formatWhen } from '../../../platform/clock/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { othersOf, type Relationship, relationshipsOf } from '../../relationships/index.ts';
import { arranges } from '../policy.ts';
import { openSessionsOf, type Session, sessionsOf } from './read-session.ts';

/** After a session, whether it took place; and where no date is set, the next date. Nothing else ever waits. */
export const waitingInSessions: WaitingFor = async ({ tx, actor, now }) => {
  const mine = (await relationshipsOf(tx, actor.person)).filter(({ state }) =>
    ['active', 'winding-up'].includes(state),
  );
  const open = await openSessionsOf(
    tx,
    mine.map(({ id }) => id),
  );
  const items: WaitingItem[] = [];
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
