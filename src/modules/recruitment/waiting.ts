import { type SignedIn, scopesOf } from '../../platform/access/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../platform/http/index.ts';
import { readProgramme } from '../programmes/index.ts';
import { countStuck } from './queries/count-stuck.ts';
import { ownExpressions } from './queries/own-expressions.ts';

/** What recruitment has waiting for someone: their own part to read about, and, for coordinators, what is stuck. */
export const waiting: WaitingFor = async ({ tx, actor, now }) => [
  ...(await rolesToRead(tx, actor)),
  ...(await stuckWithManagers(tx, actor, now)),
];

async function rolesToRead(tx: Tx, { person }: SignedIn): Promise<readonly WaitingItem[]> {
  const own = await ownExpressions(tx, person);
  return own
    .filter(({ state, acknowledged }) => state === 'selected' && !acknowledged)
    .map(({ programme, programmeName, role, since }) => ({
      title: `Read what is asked of a ${role} in ${programmeName}`,
      href: `/programmes/${programme}/responsibilities/${role}`,
      action: 'Read it',
      since,
    }));
}

async function stuckWithManagers(tx: Tx, actor: SignedIn, now: Temporal.Instant): Promise<readonly WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const scope of scopesOf(actor, 'coordinator')) {
    const programme = await readProgramme(tx, scope);
    if (programme?.state !== 'open') continue;
    const { stuckAfterWorkingDays } = programme.settings.terms.endorsement.mentee;
    const count = await countStuck(tx, { programme: scope, stuckAfterWorkingDays, now });
    if (count > 0)
      items.push({
        title: count === 1 ? 'One person waits for their line manager' : `${count} people wait for their line managers`,
        detail: programme.name,
        href: `/programmes/${scope}/expressions/with-managers`,
        action: 'Help them on',
        since: now,
      });
  }
  return items;
}
