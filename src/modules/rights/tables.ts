import type { Generated as Defaulted } from 'kysely';
import type { PeopleViews } from '../people/index.ts';

export const ways = ['mail', 'telephone', 'letter', 'in person'] as const;
export type CameBy = (typeof ways)[number];
export type Kind = 'relationship' | 'person' | 'concern';
/** A hold on a pair, or on one of its people, holds their concerns too. */
export type HeldKind = Exclude<Kind, 'concern'>;

/** Kysely's view of `migrations/`, and of what it reads of people. */
export interface RightsTables extends PeopleViews {
  'rights.leaving': {
    kind: Kind;
    subject: string;
    programme: string | null;
    since: Temporal.PlainDate;
    announced_at: Temporal.Instant;
    goes_on: Temporal.PlainDate;
    entries: Defaulted<number>;
    texts: Defaulted<number>;
    gone_at: Defaulted<Temporal.Instant | null>;
  };
  'rights.hold': {
    id: string;
    kind: HeldKind;
    subject: string;
    programme: string;
    reason: string;
    placed_at: Temporal.Instant;
    placed_by: string;
    until_day: Temporal.PlainDate | null;
    ended_at: Defaulted<Temporal.Instant | null>;
    ended_by: Defaulted<string | null>;
  };
  'rights.request': {
    id: string;
    programme: string;
    person: string;
    received_on: Temporal.PlainDate;
    came_by: CameBy;
    recorded_at: Temporal.Instant;
    recorded_by: string;
    due_on: Temporal.PlainDate;
    prepared_at: Defaulted<Temporal.Instant | null>;
    prepared_by: Defaulted<string | null>;
    closed_at: Defaulted<Temporal.Instant | null>;
    closed_by: Defaulted<string | null>;
    mistaken: Defaulted<boolean>;
  };
}
