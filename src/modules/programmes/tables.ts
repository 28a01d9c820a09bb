/** Kysely's view of `migrations/`. */
export interface ProgrammesTables extends ProgrammesViews {
  'programmes.programme': {
    id: string;
    name: string;
    slug: string;
    organisation: string;
    template: string;
    template_version: number;
    created_at: Temporal.Instant;
    created_by: string;
  };
  'programmes.state_change': {
    programme: string;
    turn: number;
    state: string;
    at: Temporal.Instant;
    by_person: string;
    why: string | null;
  };
  'programmes.settings': {
    programme: string;
    version: number;
    body: unknown;
    step: string | null;
    at: Temporal.Instant;
    by_person: string;
  };
  'programmes.form': {
    programme: string;
    purpose: string;
    version: number;
    definition: unknown;
    pinned_at: Temporal.Instant;
  };
}

/** What the modules above may read. */
export interface ProgrammesViews {
  'programmes.current': {
    id: string;
    name: string;
    slug: string;
    organisation: string;
    template: string;
    state: string;
    turn: number;
    state_since: Temporal.Instant;
    settings: unknown;
    version: number;
  };
}
