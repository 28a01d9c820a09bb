import type { Generated as Defaulted } from 'kysely';
import type { Side } from '../relationships/index.ts';

/** Kysely's view of `migrations/`. */
export interface EvaluationTables extends EvaluationViews {
  'evaluation.answers': { feedback: string; relationship: string; author: string; body: unknown };
  'evaluation.figures': { arrival: Defaulted<number>; programme: string; side: Side; body: unknown };
  'evaluation.quote': {
    feedback: string;
    programme: string;
    side: Side;
    author: string;
    body: string;
    agreed_at: Temporal.Instant;
    taken_back_at: Defaulted<Temporal.Instant | null>;
  };
  'evaluation.word': { feedback: string; relationship: string; author: string; body: string };
  'evaluation.passing': { feedback: string; relationship: string; at: Temporal.Instant; by_person: string };
}

/** What the modules above may read. */
export interface EvaluationViews {
  'evaluation.feedback': {
    id: string;
    programme: string;
    relationship: string;
    person: string;
    side: Side;
    form_version: number;
    asked_at: Temporal.Instant;
    given_at: Defaulted<Temporal.Instant | null>;
    given_by: Defaulted<string | null>;
  };
}
