import type { Generated as Defaulted } from 'kysely';
import type { GoalState, StepState } from './lifecycle.ts';

interface Placed {
  relationship: string;
  programme: string;
}

interface Change extends Placed {
  turn: number;
  at: Temporal.Instant;
  by_person: string;
  replaced_at: Defaulted<Temporal.Instant | null>;
}

/** Kysely's view of `migrations/`. */
export interface GoalsTables extends GoalsViews {
  'goals.goal': Placed & { id: string; made_at: Temporal.Instant; made_by: string };
  'goals.goal_change': Change & { goal: string; state: GoalState };
  'goals.goal_text': {
    goal: string;
    relationship: string;
    sealed: Uint8Array;
    edited_at: Temporal.Instant;
    edited_by: string;
  };
  'goals.step': Placed & {
    id: string;
    goal: string;
    due_on: Temporal.PlainDate | null;
    added_at: Temporal.Instant;
    added_by: string;
  };
  'goals.step_change': Change & { step: string; state: StepState };
  'goals.step_text': { step: string; relationship: string; sealed: Uint8Array };
}

/** What the modules above may read. */
export interface GoalsViews {
  'goals.progress': Placed & {
    goals: number;
    reached: number;
    first_made_at: Temporal.Instant;
    last_changed_at: Temporal.Instant;
  };
}
