import type { Generated as Defaulted } from 'kysely';
import type { ConcernState } from './lifecycle.ts';

export const ways = ['in-person', 'video', 'telephone', 'in-writing'] as const;
export type Way = (typeof ways)[number];

/** Whom a text is for follows from what it is: `policy.ts`, and the policies of the table. */
export type TextKind = 'concern' | 'reason' | 'referral' | 'outcome' | 'answer';

/** Kysely's view of `migrations/`. */
export interface ConcernsTables {
  'concerns.concern': {
    id: string;
    programme: string;
    raised_by: string;
    raised_at: Temporal.Instant;
    drill: boolean;
    relationship: string | null;
    about_person: string | null;
    acknowledge_by: Temporal.PlainDate;
    escalate_after: Temporal.PlainDate;
  };
  'concerns.telling': {
    concern: string;
    person: string;
    told_on: Temporal.PlainDate;
    way: Way;
    at: Temporal.Instant;
    by_person: string;
  };
  'concerns.state_change': {
    concern: string;
    programme: string;
    turn: number;
    state: ConcernState;
    on_day: Temporal.PlainDate | null;
    at: Temporal.Instant;
    by_person: string;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'concerns.escalation': { concern: string; at: Temporal.Instant };
  'concerns.text': { concern: string; turn: number; kind: TextKind; by_person: string; sealed: Uint8Array };
}
