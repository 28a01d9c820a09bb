import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day } from '../../../../platform/forms/index.ts';
import { action, type Context, page, uuid } from '../../../../platform/http/index.ts';
import { goOnLeave, returnFromLeave } from '../../commands/go-on-leave.ts';
import { mayKeepLeave } from '../../policy.ts';
import { type LeaveFacts, readLeaveFacts } from '../../queries/read-leave-facts.ts';
import { mentorPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ programme: uuid, person: uuid });
type Params = z.infer<typeof params>;

const shared = {
  params,
  load: ({ tx, actor, params, now }: Context<SignedIn, Params, unknown>) =>
    readLeaveFacts(tx, { ...params, actor: actor.person, today: dayOf(now) }),
  may: (actor: SignedIn, { programme, person, standing }: LeaveFacts) =>
    mayKeepLeave(actor, { programme: programme.id, person, standing }),
} as const;

/** Where to go back to: a mentor's profile says when they are away, a mentee has the home page. */
const after = ({ programme, person, standing, own }: LeaveFacts): string =>
  standing.mentor ? `${mentorPath(programme.id, person)}/profile` : own ? '/' : `/programmes/${programme.id}/matching`;

export const leavePage = page({
  ...shared,
  path: '/programmes/:programme/people/:person/leave',
  view: ({ facts, form }) => view({ facts, form, back: after(facts) }),
  form: ({ today }) =>
    z
      .object({
        from: day({ missing: words.fromMissing, what: words.fromWhat }),
        until: day({ missing: words.untilMissing, what: words.untilWhat }),
      })
      .superRefine(({ from, until }, context) => {
        const say = (message: string) => context.addIssue({ code: 'custom', path: ['until'], message });
        if (Temporal.PlainDate.compare(until, from) <= 0) say(words.order);
        else if (Temporal.PlainDate.compare(until, today) <= 0) say(words.past);
      }),
  submit: async ({ tx, actor, facts: { programme, person }, input, now }) =>
    goOnLeave(tx, { programme: programme.id, person, ...input, by: actor.person, now }),
  next: ({ facts }) => ({ to: after(facts), notice: facts.own ? words.saved : words.savedOther }),
});

export const returnAction = action({
  ...shared,
  path: '/programmes/:programme/people/:person/return',
  submit: async ({ tx, actor, facts: { programme, person, today }, now }) =>
    returnFromLeave(tx, { programme: programme.id, person, on: today, by: actor.person, now }),
  next: ({ facts }) => ({ to: after(facts), notice: words.returned }),
});
