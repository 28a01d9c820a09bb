import type { PeopleViews } from '../people/index.ts';
import type { RecruitmentViews } from '../recruitment/index.ts';
import type { RelationshipsViews } from '../relationships/index.ts';

/** Kysely's view of `migrations/`. */
export interface DirectoryTables {
  'directory.portrait': {
    id: string;
    programme: string;
    mentor: string;
    state: 'draft' | 'published';
    turn: number;
    published_at: Temporal.Instant | null;
    review_on: Temporal.PlainDate | null;
    away_from: Temporal.PlainDate | null;
    away_until: Temporal.PlainDate | null;
    sort_name: string;
    sort_organisation: string;
  };
  'directory.portrait_change': {
    portrait: string;
    turn: number;
    state: 'draft' | 'published';
    at: Temporal.Instant;
    by_person: string;
  };
  'directory.portrait_text': {
    portrait: string;
    answers: unknown;
    form_version: number;
    saved_at: Temporal.Instant;
    saved_by: string;
  };
  'directory.find_term': { programme: string; kind: string; value: string; portrait: string; listed: boolean };
  'directory.leave': {
    id: string;
    programme: string;
    person: string;
    from_day: Temporal.PlainDate;
    until_day: Temporal.PlainDate;
    told_at: Temporal.Instant;
    told_by: string;
    returned_on: Temporal.PlainDate | null;
    returned_by: string | null;
  };
  'directory.shortlist': { programme: string; mentee: string; mentor: string; kept_at: Temporal.Instant };
}

/** What the modules above may read. */
export interface DirectoryViews {
  'directory.mentor': {
    programme: string;
    mentor: string;
    portrait: string;
    state: 'draft' | 'published';
    published_at: Temporal.Instant | null;
    review_on: Temporal.PlainDate | null;
    away_from: Temporal.PlainDate | null;
    away_until: Temporal.PlainDate | null;
    sort_name: string;
  };
  'directory.away': { programme: string; person: string; from_day: Temporal.PlainDate; back_on: Temporal.PlainDate };
  'directory.kept': { programme: string; mentee: string; mentor: string; kept_at: Temporal.Instant };
  'directory.told': { programme: string; mentor: string; form_version: number; answers: unknown };
}

export type Tables = DirectoryTables & DirectoryViews & PeopleViews & RecruitmentViews & RelationshipsViews;
