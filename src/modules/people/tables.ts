import type { Generated as Defaulted } from 'kysely';

/** Kysely's view of `migrations/`. */
export interface PeopleTables extends PeopleViews {
  'people.organisation': {
    id: string;
    key: string;
    name: string;
    kind: string;
    nation: string;
    region: string;
    code: string | null;
    from_day: Temporal.PlainDate | null;
    to_day: Temporal.PlainDate | null;
    successors: Defaulted<readonly string[]>;
    serves: Defaulted<readonly string[]>;
  };
  'people.person': {
    id: string;
    name: string;
    sort_name: string;
    registered_at: Temporal.Instant;
    registered_by: string;
  };
  'people.contact': { person: string; email: string | null; phone: string | null };
  'people.post': {
    id: string;
    person: string;
    organisation: string;
    title: string;
    since: Temporal.PlainDate | null;
    until: Temporal.PlainDate | null;
    recorded_at: Temporal.Instant;
    recorded_by: string;
  };
  'people.line_management': {
    post: string;
    person: string;
    manager: string | null;
    name: string | null;
    email: string | null;
  };
  'people.access_needs': {
    person: string;
    for_partner: boolean;
    for_organisers: boolean;
    for_coordinator: boolean;
    stated_at: Temporal.Instant;
    stated_by: string;
  };
  'people.access_needs_text': { person: string; sealed: Uint8Array };
  'people.known_in': { person: string; programme: string; since: Temporal.Instant };
  'people.introduction': {
    id: string;
    person: string;
    audience: string;
    audience_id: string;
    extent: string;
    since: Temporal.Instant;
    until: Temporal.Instant | null;
  };
}

/** What the modules above may read. */
export interface PeopleViews {
  'people.current_person': {
    id: string;
    name: string;
    sort_name: string;
    registered_by: string;
    post: string | null;
    title: string | null;
    since: Temporal.PlainDate | null;
    organisation: string | null;
    organisation_name: string | null;
    organisation_kind: string | null;
    region: string | null;
    nation: string | null;
  };
  'people.known_person': { programme: string; person: string; since: Temporal.Instant };
  'people.current_contact': { person: string; email: string | null; phone: string | null };
  'people.current_manager': { person: string; manager: string | null; name: string | null; email: string | null };
}
