import { holds, holdsAnywhere, type SignedIn } from '../../../platform/access/index.ts';
import { homeZone } from '../../../platform/clock/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { drillWords } from '../words.ts';
import { type Concern, concernsReceived } from './read-concern.ts';
import { receiversOf } from './receivers-of.ts';

const named = ['coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead'] as const;

/** Concerns to acknowledge and to decide about. A deputy's turn comes when the time is over, or where there is no lead. */
export const waitingInConcerns: WaitingFor = async ({ tx, actor }) => {
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
};

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
