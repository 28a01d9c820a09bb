import type { Generated as Defaulted } from 'kysely';

/** Kysely's view of `../migrations/010-import.sql`. */
export interface ImportTables {
  'recruitment.import': { id: string; programme: string; started_by: string; started_at: Temporal.Instant };
  'recruitment.import_change': {
    import: string;
    turn: number;
    state: string;
    at: Temporal.Instant;
    by_person: string;
    why: string | null;
  };
  'recruitment.import_draft': {
    import: string;
    author: string;
    sheets: Uint8Array;
    decisions: Uint8Array;
    saved_at: Temporal.Instant;
  };
  'recruitment.import_row': {
    import: string;
    programme: string;
    sheet: string;
    row: number;
    expression: string;
    person: string;
    is_new_person: boolean;
  };
  'recruitment.noted_fact': {
    id: string;
    import: string;
    programme: string;
    person: string;
    kind: string;
    until: Temporal.PlainDate | null;
    about: Defaulted<readonly string[]>;
    noted_by: string;
    noted_at: Temporal.Instant;
  };
  'recruitment.noted_text': { fact: string; programme: string; person: string; sealed: Uint8Array };
}
