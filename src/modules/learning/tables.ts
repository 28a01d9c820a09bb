/** Kysely's view of `migrations/`. */
export interface LearningTables extends LearningViews {
  'learning.training': {
    id: string;
    programme: string;
    person: string;
    kind: string;
    held_on: Temporal.PlainDate | null;
    seen_by: string;
    recorded_at: Temporal.Instant;
    taken_back_at: Temporal.Instant | null;
    taken_back_by: string | null;
  };
}

/** What the modules above may read. */
export interface LearningViews {
  'learning.trained': { programme: string; person: string; since: Temporal.PlainDate | null };
}
