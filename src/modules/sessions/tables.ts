import type { Generated as Defaulted } from 'kysely';
import type { ActionState, SessionState } from './lifecycle.ts';

export type Method = 'in-person' | 'online' | 'telephone';

interface Placed {
  relationship: string;
  programme: string;
}

/** Kysely's view of `migrations/`. */
export interface SessionsTables extends SessionsViews {
  'sessions.session': Placed & { id: string; arranged_at: Temporal.Instant; arranged_by: string };
  'sessions.arrangement': Placed & {
    id: string;
    session: string;
    sequence: number;
    starts_at: Temporal.Instant;
    minutes: number;
    method: Method;
    postponed: boolean;
    at: Temporal.Instant;
    by_person: string;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'sessions.state_change': Placed & {
    session: string;
    turn: number;
    state: SessionState;
    at: Temporal.Instant;
    by_person: string | null;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'sessions.action': Placed & {
    id: string;
    session: string;
    for_person: string;
    due_on: Temporal.PlainDate | null;
    agreed_at: Temporal.Instant;
    agreed_by: string;
  };
  'sessions.action_change': Placed & {
    action: string;
    turn: number;
    state: ActionState;
    at: Temporal.Instant;
    by_person: string;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'sessions.place': { arrangement: string; relationship: string; body: string };
  'sessions.agenda': {
    session: string;
    relationship: string;
    sealed: Uint8Array;
    edited_at: Temporal.Instant;
    edited_by: string;
  };
  'sessions.log': {
    session: string;
    relationship: string;
    shared_with_coordinator: boolean;
    version: number;
    sealed: Uint8Array;
  };
  'sessions.log_edit': {
    session: string;
    relationship: string;
    version: number;
    at: Temporal.Instant;
    by_person: string;
  };
  'sessions.action_text': { action: string; relationship: string; sealed: Uint8Array };
  'sessions.note': { session: string; author: string; sealed: Uint8Array; edited_at: Temporal.Instant };
}

/** What the modules above may read. */
export interface SessionsViews {
  'sessions.current': Placed & {
    id: string;
    state: SessionState;
    state_since: Temporal.Instant;
    turn: number;
    arrangement: string;
    sequence: number;
    starts_at: Temporal.Instant;
    minutes: number;
    method: Method;
  };
  'sessions.progress': Placed & {
    held: number;
    not_held: number;
    cancelled: number;
    last_held_at: Temporal.Instant | null;
    next_arranged_at: Temporal.Instant | null;
  };
  'sessions.postponements': Placed & { times: number; last_at: Temporal.Instant };
}
