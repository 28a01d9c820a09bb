import { z } from 'zod';
import { day, longText, oneOf, shortText } from '../../../../platform/forms/index.ts';
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
}

/** Only the first decision can be to keep it: after that it is referred, or closed. */
export const isFirst = (state: ConcernState): boolean => state === 'acknowledged';

export const decisionForm = ({ state, today }: Asking): z.ZodType<DecisionInput> =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const fail = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    const take = <T>(field: string, schema: z.ZodType<T>, otherwise: T): T => {
      const result = schema.safeParse(raw[field]);
      if (result.success) return result.data;
      for (const { message } of result.error.issues) fail(field, message);
      return otherwise;
    };
    const decision = isFirst(state)
      ? take('decision', oneOf<string>(['refer', 'keep'], { missing: words.decisionMissing }), '')
      : 'refer';
    const reason = take('reason', longText({ missing: words.reasonMissing, max: 20_000 }), '');
    if (decision !== 'refer') return { reason, referral: null };
    const to = take('to', shortText({ missing: words.toMissing, max: 300 }), '');
    const on = take('on', day({ missing: words.onMissing, what: 'The day of the referral' }), today);
    if (Temporal.PlainDate.compare(on, today) > 0) fail('on', words.onFuture);
    return { reason, referral: { to, on } };
  });
