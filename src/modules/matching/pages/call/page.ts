import { z } from 'zod';
import { dayOf, formatTime, homeZone } from '../../../../platform/clock/index.ts';
import { day, integer, oneOf, optional, shortText, time } from '../../../../platform/forms/index.ts';
import { explain, page, refuse } from '../../../../platform/http/index.ts';
import type { FieldValues } from '../../../../platform/view/index.ts';
import { arrangeCall } from '../../commands/arrange-call.ts';
import { isAgreed } from '../../lifecycle.ts';
import { mayArrangeCall, overseesProposal } from '../../policy.ts';
import type { Call } from '../../queries/read-proposal.ts';
import { atProposal, proposalParams } from '../at-proposal.ts';
import { overseenPath, proposalPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** What is usual for a first call. */
const usualMinutes = 30;

export const callPage = page({
  path: '/proposals/:proposal/call',
  params: proposalParams,
  load: async (context) => {
    const at = await atProposal(context);
    if (!at || !isAgreed(at.proposal.state)) return null;
    const oversees = overseesProposal(context.actor, at.proposal);
    const { programme, proposal } = at;
    return { ...at, back: oversees ? overseenPath(programme.id, proposal.id) : proposalPath(proposal.id) };
  },
  may: (actor, { proposal, programme }) => mayArrangeCall(actor, proposal, programme.settings.terms.discoveryCall),
  view,
  fill: ({ proposal: { call } }) => (call ? boxesOf(call) : { minutes: String(usualMinutes) }),
  form: ({ programme }) =>
    z.object({
      day: day({ missing: words.dayMissing, what: words.day }),
      time: time({ missing: words.timeMissing }),
      minutes: integer({ missing: words.minutesMissing, what: words.minutesWhat, min: 5, max: 180 }),
      method: oneOf(programme.settings.terms.sessions.methods, { missing: words.methodMissing }),
      place: optional(shortText({ missing: '', max: 500 })),
    }),
  submit: async ({ tx, actor, facts: { proposal }, input: { day: on, time: at, ...rest }, now }) => {
    const startsAt = on.toZonedDateTime({ timeZone: homeZone, plainTime: at }).toInstant();
    if (Temporal.Instant.compare(startsAt, now) <= 0) return refuse({ day: words.past });
    const arranged = await arrangeCall(tx, { proposal, startsAt, ...rest, by: actor.person, now });
    return arranged ? null : explain(words.tooLate);
  },
  next: ({ facts }) => ({ to: facts.back, notice: words.done }),
});

function boxesOf({ startsAt, minutes, method, place }: Call): FieldValues {
  const on = dayOf(startsAt);
  return {
    'day-day': String(on.day),
    'day-month': String(on.month),
    'day-year': String(on.year),
    time: formatTime(startsAt.toZonedDateTimeISO(homeZone).toPlainTime()),
    minutes: String(minutes),
    method,
    place: place ?? '',
  };
}
