import { holdsAnywhere, type SignedIn } from '../../../platform/access/index.ts';
import { readingsUnder } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { lapsesAt, stateAt } from '../periods.ts';
import { isOneOfTheTwo, mayConfirm, named } from '../policy.ts';
import { keyOf } from '../sealed.ts';
import { type NamedOpening, openingsToActOn, openingsToldTo } from './read-opening.ts';

/** For those named, what waits for a second person and what stands open to them; for members, what they have been told and not read yet. */
export const waitingInOpenings: WaitingFor = async ({ tx, actor, now }) => [
  ...(named.some((role) => holdsAnywhere(actor, role)) ? await toDecide(tx, actor, now) : []),
  ...(await toRead(tx, actor)),
];

async function toDecide(tx: Tx, actor: SignedIn, now: Temporal.Instant): Promise<readonly WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const opening of await openingsToActOn(tx)) {
    const state = stateAt(opening, now);
    const isTheirs = state === 'open' && isOneOfTheTwo(actor, opening);
    if (!isTheirs && !(state === 'asked' && mayConfirm(actor, opening))) continue;
    const programme = await readProgramme(tx, opening.programme);
    items.push(
      isTheirs
        ? stillOpen(opening, programme?.name)
        : {
            title: `A request under a legal duty waits for a second person in ${programme?.name}`,
            href: `/openings/${opening.id}`,
            action: 'Read it and decide',
            since: opening.askedAt,
            due: lapsesAt(opening),
          },
    );
  }
  return items;
}

/** Whoever has opened logs sees that they are open still, and can shut them. */
const stillOpen = ({ id, openedAt, askedAt, endsAt }: NamedOpening, programme: string | undefined): WaitingItem => ({
  title: `Session logs are open to you under a legal duty in ${programme}`,
  href: `/openings/${id}`,
  action: 'Read them, or end it',
  since: openedAt ?? askedAt,
  ...(endsAt && { due: endsAt }),
});

/** Once they have read why, that is on record, and it waits no longer. */
async function toRead(tx: Tx, { person }: SignedIn): Promise<readonly WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const { id, toldAt, askedAt } of await openingsToldTo(tx)) {
    const readings = await readingsUnder(tx, keyOf(id));
    if (readings.some(({ by }) => by === person)) continue;
    items.push({
      title: 'Your session logs were opened, because the law required it',
      href: `/openings/${id}`,
      action: 'Read who did it, and why',
      since: toldAt ?? askedAt,
    });
  }
  return items;
}
