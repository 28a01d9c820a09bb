import type { Generated as Defaulted } from 'kysely';
import type { OpeningState } from './lifecycle.ts';

export type TextKind = 'reason' | 'delay';

/** Kysely's view of `migrations/`. */
export interface OpeningsTables {
  'openings.opening': {
    id: string;
    relationship: string;
    programme: string;
    asked_by: string;
    hours: number;
    asked_at: Temporal.Instant;
    /** They are told at once without it. */
    tell_by: Temporal.PlainDate | null;
  };
  'openings.state_change': {
    opening: string;
    programme: string;
    turn: number;
    state: OpeningState;
    at: Temporal.Instant;
    /** Nobody's where its time is over. */
    by_person: string | null;
    ends_at: Temporal.Instant | null;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'openings.telling': { opening: string; person: string; at: Temporal.Instant };
  'openings.text': { opening: string; kind: TextKind; by_person: string; sealed: Uint8Array };
}
