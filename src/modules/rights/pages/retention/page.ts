import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { atProgramme, hubPath, programmeParams } from '../../at-programme.ts';
import { endHold } from '../../commands/end-hold.ts';
import { mayProtect } from '../../policy.ts';
import { holdsIn } from '../../queries/holds-in.ts';
import { leavingIn } from '../../queries/leaving-in.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const retentionPage = page({
  path: '/programmes/:programme/data-protection/retention',
  params: programmeParams,
  load: async ({ tx, params, now }) => {
    const at = await atProgramme({ tx, params });
    if (!at) return null;
    const today = dayOf(now);
    const holds = await holdsIn(tx, at.programme.id, today);
    return { ...at, today, holds, leaving: await leavingIn(tx, at.programme.id) };
  },
  may: mayProtect,
  view: ({ facts }) => view(facts),
});

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
