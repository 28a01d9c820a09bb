import { holds, holdsAnywhere, type SignedIn } from '../../../platform/access/index.ts';
import { homeZone } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { drillWords, stateWords } from '../words.ts';
import { type Concern, concernsOf, concernsReceived } from './read-concern.ts';
import { receiversOf } from './receivers-of.ts';

const named = ['coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead'] as const;

/** For those named, what they have to do; for the two, their way back to what is not over. */
export const waitingInConcerns: WaitingFor = async ({ tx, actor, now }) =>
  (await Promise.all([toDo(tx, actor), toFollow(tx, actor, now)])).flat();

/** Concerns to acknowledge and to decide about. A deputy's turn comes when the time is over, or where there is no lead. */
async function toDo(tx: Tx, actor: SignedIn): Promise<readonly WaitingItem[]> {
  if (!named.some((role) => holdsAnywhere(actor, role))) return [];
  const items: WaitingItem[] = [];
  for (const concern of await concernsReceived(tx)) {
    if (concern.state !== 'raised' && concern.state !== 'acknowledged') continue;
    if (isOnlyDeputy(actor, concern) && concern.escalatedAt === null) {
      const receivers = await receiversOf(tx, concern);
      if (receivers.some(({ role }) => role === 'safeguarding-lead')) continue;
    }
    const programme = await readProgramme(tx, concern.programme);
    if (programme) items.push(itemFor(concern, programme.name));
  }
  return items;
}

// What came of it is found from the home page for so long after it was closed.
const daysAfter = 30;

async function toFollow(tx: Tx, { person }: SignedIn, now: Temporal.Instant): Promise<readonly WaitingItem[]> {
  const since = now.subtract({ hours: daysAfter * 24 });
  const concerns = await concernsOf(tx, person);
  return concerns
    .filter(({ state, stateSince }) => state !== 'closed' || Temporal.Instant.compare(stateSince, since) > 0)
    .map(({ id, state, stateSince, raisedBy }) => ({
      title: raisedBy === person ? 'The concern that you raised' : 'A concern about you',
      detail: stateWords[state],
      href: `/concerns/${id}`,
      action: 'See where it stands',
      since: stateSince,
    }));
}

const isOnlyDeputy = (actor: SignedIn, { programme }: Concern): boolean =>
  !holds(actor, 'coordinator', programme) && !holds(actor, 'safeguarding-lead', programme);

function itemFor({ id, drill, state, stateSince, acknowledgeBy }: Concern, programme: string): WaitingItem {
  const title =
    state === 'raised' ? `A concern to acknowledge in ${programme}` : `A concern to decide about in ${programme}`;
  return {
    title: drill ? `${drillWords.tag}: ${title}` : title,
    href: `/concerns/${id}`,
    action: 'Open it',
    since: stateSince,
    ...(state === 'raised' && {
      due: acknowledgeBy.toZonedDateTime({ timeZone: homeZone, plainTime: '17:00' }).toInstant(),
    }),
  };
}
