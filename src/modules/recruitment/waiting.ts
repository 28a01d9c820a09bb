import type { SignedIn } from '../../platform/access/index.ts';
import { dayOf } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { draftsOf } from '../../platform/drafts/index.ts';
import type { Asking, WaitingFor, WaitingItem } from '../../platform/http/index.ts';
import { readProgramme, takesExpressions } from '../programmes/index.ts';
import { openInterest } from './queries/open-interest.ts';
import { expressionsFor } from './queries/own-expressions.ts';
import { expressionPath, participantRole } from './roles.ts';

/** What recruitment has waiting for someone: what they began, and their own part to read about. */
export const waiting: WaitingFor = async (asking) =>
  (await Promise.all([begun(asking.tx, asking.actor, asking.now), rolesToRead(asking)])).flat();

/** An expression of interest that somebody was interrupted in, while it can still be sent. */
async function begun(tx: Tx, { person }: SignedIn, now: Temporal.Instant): Promise<readonly WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const { journey, subject, savedAt } of await draftsOf(tx, person, Object.values(expressionPath))) {
    const programme = await readProgramme(tx, subject);
    const role = participantRole.options.find((one) => expressionPath[one] === journey);
    if (!programme || !role || !takesExpressions(programme, dayOf(now))) continue;
    if (await openInterest(tx, { programme: subject, role, person })) continue;
    items.push({
      title: 'Go on with what you began',
      detail: `Your interest in being a ${role} in ${programme.name}`,
      href: `/p/${programme.slug}/${role}`,
      action: 'Go on',
      since: savedAt,
    });
  }
  return items;
}

async function rolesToRead(asking: Asking): Promise<readonly WaitingItem[]> {
  const own = await expressionsFor(asking);
  return own
    .filter(({ state, acknowledged }) => state === 'selected' && !acknowledged)
    .map(({ programme, programmeName, role, since }) => ({
      title: `Read what is asked of a ${role} in ${programmeName}`,
      href: `/programmes/${programme}/responsibilities/${role}`,
      action: 'Read it',
      since,
    }));
}
