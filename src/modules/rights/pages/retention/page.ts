import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { atProgramme, hubPath, programmeParams } from '../../at-programme.ts';
import { endHold } from '../../commands/end-hold.ts';
import { mayProtect } from '../../policy.ts';
import { holdsIn, pastHoldsIn } from '../../queries/holds-in.ts';
import { leavingIn } from '../../queries/leaving-in.ts';
import { fewestLetters, findPairs } from '../../queries/names-in.ts';
import { findPeople } from '../../queries/requests-in.ts';
import type { Found } from './find.tsx';
import { view } from './view.tsx';
import { words } from './words.ts';

export const retentionPage = page({
  path: '/programmes/:programme/data-protection/retention',
  params: programmeParams,
  query: z.object({
    letters: z
      .string()
      .max(200)
      .transform((text) => text.trim())
      .catch(''),
  }),
  load: async ({ tx, params, query: { letters }, now }) => {
    const at = await atProgramme({ tx, params });
    if (!at) return null;
    const today = dayOf(now);
    const { id } = at.programme;
    return {
      ...at,
      today,
      holds: await holdsIn(tx, id, today),
      past: await pastHoldsIn(tx, id, today),
      leaving: await leavingIn(tx, id),
      letters,
      found: letters.length < fewestLetters ? null : await found(tx, { programme: id, letters }),
    };
  },
  may: mayProtect,
  view: ({ facts }) => view(facts),
});

/** Whatever could be held: also what goes on, and does not stand among what goes. */
async function found(tx: Tx, looking: { readonly programme: string; readonly letters: string }): Promise<Found> {
  return { pairs: await findPairs(tx, looking), people: await findPeople(tx, looking) };
}

export const endHoldAction = action({
  path: '/programmes/:programme/data-protection/holds/:hold/end',
  params: z.object({ programme: uuid, hold: uuid }),
  load: async ({ tx, params, now }) => {
    const at = await atProgramme({ tx, params });
    const holds = at ? await holdsIn(tx, at.programme.id, dayOf(now)) : [];
    const hold = holds.find(({ id }) => id === params.hold);
    return at && hold ? { ...at, hold } : null;
  },
  may: mayProtect,
  submit: ({ tx, actor, facts: { programme, hold }, now }) =>
    endHold(tx, { hold: hold.id, programme: programme.id, by: actor.person, now }),
  next: ({ params }) => ({ to: `${hubPath(params.programme)}/retention`, notice: words.ended }),
});
