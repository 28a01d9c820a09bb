import type { Generated as Defaulted } from 'kysely';

/** Kysely's view of `migrations/`. */
export interface RecruitmentTables extends RecruitmentViews {
  'recruitment.expression': {
    id: string;
    programme: string;
    role: string;
    person: string;
    name: string;
    form_version: number;
    submitted_at: Temporal.Instant;
    came_by: string;
    entered_by: string | null;
  };
  'recruitment.standing': {
    id: string;
    expression: string;
    turn: number;
    programme: string;
    role: string;
    person: string;
    move: string;
    state: string;
    since: Temporal.Instant;
    by_person: string | null;
    until: Temporal.Instant | null;
    priority: number;
    counted_from: Temporal.Instant;
  };
  'recruitment.profile': {
    expression: string;
    programme: string;
    person: string;
    organisation: string | null;
    job_title: string | null;
    in_post_since: Temporal.PlainDate | null;
    level: string | null;
    capacity: number | null;
    released_at: Temporal.Instant | null;
  };
  'recruitment.answers': {
    expression: string;
    programme: string;
    person: string;
    readers: readonly string[];
    body: unknown;
    released_at: Temporal.Instant | null;
  };
  'recruitment.manager': {
    id: string;
    expression: string;
    programme: string;
    person: string;
    name: string | null;
    email: string | null;
    asked_at: Temporal.Instant;
    asked_by: string;
    reminded_at: Temporal.Instant | null;
    reminders: Defaulted<number>;
    replaced_at: Temporal.Instant | null;
  };
  'recruitment.endorsement': {
    id: string;
    manager: string;
    expression: string;
    decision: string;
    releases_time: boolean | null;
    defer_until: Temporal.PlainDate | null;
    at: Temporal.Instant;
    came_by: string;
    entered_by: string | null;
  };
  'recruitment.endorsement_comment': { endorsement: string; programme: string; body: string };
  'recruitment.acknowledgement': {
    id: string;
    programme: string;
    person: string;
    role: string;
    settings_version: number;
    at: Temporal.Instant;
    came_by: string;
    entered_by: string | null;
  };
}

/** What the modules above may read. */
export interface RecruitmentViews {
  'recruitment.participant': {
    programme: string;
    person: string;
    role: string;
    expression: string;
    since: Temporal.Instant;
    priority: number;
    counted_from: Temporal.Instant;
  };
  'recruitment.current_expression': {
    programme: string;
    id: string;
    person: string;
    name: string;
    role: string;
    state: string;
    since: Temporal.Instant;
  };
  'recruitment.kept_apart': { programme: string; one: string; other: string };
  'recruitment.noted_manager': { programme: string; manager: string; report: string };
  'recruitment.noted_leave': { programme: string; person: string; back_on: Temporal.PlainDate };
  'recruitment.told': { programme: string; person: string; role: string; form_version: number; answers: unknown };
}
