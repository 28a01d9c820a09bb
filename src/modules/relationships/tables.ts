import type { Generated as Defaulted } from 'kysely';
import type { ExtensionState, RelationshipState } from './lifecycle.ts';

export type Side = 'mentor' | 'mentee';

/** Kysely's view of `migrations/`. */
export interface RelationshipsTables extends RelationshipsViews {
  'relationships.seat': {
    programme: string;
    mentor: string;
    number: number;
    held_for: 'proposal' | 'relationship' | 'extension' | null;
    holder: string | null;
    taken_at: Temporal.Instant | null;
  };
  'relationships.relationship': {
    id: string;
    programme: string;
    opened_at: Temporal.Instant;
    opened_by: string;
    ends_on: Temporal.PlainDate;
  };
  'relationships.state_change': {
    relationship: string;
    programme: string;
    turn: number;
    state: RelationshipState;
    at: Temporal.Instant;
    by_person: string | null;
    until_day: Temporal.PlainDate | null;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'relationships.agreement_text': { programme: string; version: number; body: string };
  'relationships.agreement': {
    relationship: string;
    programme: string;
    version: number;
    needed: 'before-first-session' | 'at-first-session' | 'ground-rules';
    made_at: Temporal.Instant;
  };
  'relationships.signature': {
    relationship: string;
    person: string;
    version: number;
    signed_on: Temporal.PlainDate;
    recorded_at: Temporal.Instant;
    recorded_by: string;
    on_paper: boolean;
  };
  'relationships.extension': {
    id: string;
    relationship: string;
    months: number;
    asked_at: Temporal.Instant;
    asked_by: string;
  };
  'relationships.extension_change': {
    extension: string;
    relationship: string;
    turn: number;
    state: ExtensionState;
    at: Temporal.Instant;
    by_person: string;
    ends_on: Temporal.PlainDate | null;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'relationships.extension_words': { extension: string; relationship: string; body: string };
  'relationships.ending': {
    relationship: string;
    person: string;
    form_version: number;
    answers: unknown;
    wants_another_match: boolean;
    at: Temporal.Instant;
  };
}

/** What the modules above may read. */
export interface RelationshipsViews {
  'relationships.current': {
    id: string;
    programme: string;
    opened_at: Temporal.Instant;
    ends_on: Temporal.PlainDate;
    state: RelationshipState;
    state_since: Temporal.Instant;
    until_day: Temporal.PlainDate | null;
    turn: number;
  };
  'relationships.member': {
    relationship: string;
    programme: string;
    person: string;
    side: Side;
    joined_at: Temporal.Instant;
    left_at: Defaulted<Temporal.Instant | null>;
  };
  'relationships.places': { programme: string; mentor: string; offered: number; taken: number };
}
