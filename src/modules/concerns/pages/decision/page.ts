import { dayOf } from '../../../../platform/clock/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { actsOn, atConcern, concernParams } from '../../at-concern.ts';
import { moveConcern } from '../../commands/move-concern.ts';
import { receiversOf } from '../../queries/receivers-of.ts';
import { decisionForm } from './form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const decisionPage = page({
  path: '/concerns/:concern/decision',
  params: concernParams,
  load: async (context) => {
    const at = await atConcern(context);
    return at && { ...at, receivers: await receiversOf(context.tx, at.concern), today: dayOf(context.now) };
  },
  may: actsOn,
  view,
  form: ({ concern, today }) => decisionForm({ state: concern.state, today, raisedOn: dayOf(concern.raisedAt) }),
  draft: ({ concern }) => concern.id,
  submit: async ({ tx, actor, facts: { concern }, input: { reason, referral }, now, services: { sealing } }) => {
    const decided = referral
      ? ({ move: 'refer', onDay: referral.on, texts: { reason, referral: referral.to } } as const)
      : ({ move: 'keep', texts: { reason } } as const);
    const moved = await moveConcern(tx, sealing, { concern, ...decided, by: actor.person, now });
    return moved ? null : explain(words.tooLate);
  },
  next: ({ params }) => ({ to: `/concerns/${params.concern}`, notice: words.done }),
});
