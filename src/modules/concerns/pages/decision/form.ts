import type { z } from 'zod';
import { asked, day, longText, oneOf, shortText } from '../../../../platform/forms/index.ts';
import type { ConcernState } from '../../lifecycle.ts';
import { words } from './words.ts';

export interface DecisionInput {
  readonly reason: string;
  /** Null: it is dealt with in the programme. */
  readonly referral: { readonly to: string; readonly on: Temporal.PlainDate } | null;
}

interface Asking {
  readonly state: ConcernState;
  readonly today: Temporal.PlainDate;
  readonly raisedOn: Temporal.PlainDate;
}

/** Only the first decision can be to keep it: after that it is referred, or closed. */
export const isFirst = (state: ConcernState): boolean => state === 'acknowledged';

export const decisionForm = ({ state, today, raisedOn }: Asking): z.ZodType<DecisionInput> =>
  asked(({ take, fail }) => {
    const decision = isFirst(state)
      ? take('decision', oneOf<string>(['refer', 'keep'], { missing: words.decisionMissing }), '')
      : 'refer';
    const reason = take('reason', longText({ missing: words.reasonMissing, max: 20_000 }), '');
    if (decision !== 'refer') return { reason, referral: null };
    const to = take('to', shortText({ missing: words.toMissing, max: 300 }), '');
    const on = take('on', day({ missing: words.onMissing, what: 'The day of the referral' }), today);
    if (Temporal.PlainDate.compare(on, today) > 0) fail('on', words.onFuture);
    if (Temporal.PlainDate.compare(on, raisedOn) < 0) fail('on', words.onEarly);
    return { reason, referral: { to, on } };
  });
