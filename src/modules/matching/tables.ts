import type { DirectoryViews } from '../directory/index.ts';
import type { LearningViews } from '../learning/index.ts';
import type { PeopleViews } from '../people/index.ts';
import type { RecruitmentViews } from '../recruitment/index.ts';
import type { RelationshipsViews } from '../relationships/index.ts';
import type { ProposalState, RequestState, RunState } from './lifecycle.ts';
import type { ConnectionKind } from './rules.ts';

/** Kysely's view of `migrations/`. */
export interface MatchingTables extends MatchingViews {
  'matching.request': {
    id: string;
    programme: string;
    mentee: string;
    state: RequestState;
    turn: number;
    sent_at: Temporal.Instant;
    sent_by: string;
  };
  'matching.request_change': {
    request: string;
    turn: number;
    state: RequestState;
    at: Temporal.Instant;
    by_person: string | null;
  };
  'matching.request_words': {
    request: string;
    audience: 'mentor' | 'coordinator';
    form_version: number;
    sealed: Uint8Array;
  };
  'matching.wish': { request: string; unconnected: boolean };
  'matching.choice': { request: string; rank: number; mentor: string };
  'matching.connection': { request: string; mentor: string; kind: ConnectionKind };
  'matching.consent': {
    id: string;
    programme: string;
    person: string;
    given_at: Temporal.Instant;
    withdrawn_at: Temporal.Instant | null;
  };
  'matching.lived_experience': {
    programme: string;
    person: string;
    form_version: number;
    sealed: Uint8Array;
    saved_at: Temporal.Instant;
  };
  'matching.proposal': {
    id: string;
    programme: string;
    request: string;
    mentee: string;
    mentor: string;
    state: ProposalState;
    turn: number;
    state_since: Temporal.Instant;
    offered_at: Temporal.Instant;
    offered_by: string;
    answer_by: Temporal.PlainDate;
    met_before: boolean;
  };
  'matching.proposal_change': {
    proposal: string;
    turn: number;
    state: ProposalState;
    at: Temporal.Instant;
    by_person: string | null;
  };
  'matching.answer': {
    proposal: string;
    person: string;
    question: 'match' | 'go-ahead';
    yes: boolean;
    at: Temporal.Instant;
    by_person: string;
  };
  'matching.kind_word': { proposal: string; body: string };
  'matching.discovery_call': {
    proposal: string;
    starts_at: Temporal.Instant;
    minutes: number;
    method: 'in-person' | 'online' | 'telephone';
    place: string | null;
    sequence: number;
    arranged_at: Temporal.Instant;
    arranged_by: string;
  };
  'matching.run': {
    id: string;
    programme: string;
    state: RunState;
    state_since: Temporal.Instant;
    asked_at: Temporal.Instant;
    asked_by: string | null;
    only_request: string | null;
    settings_version: number;
    trial: unknown;
    counted_at: Temporal.Instant;
    repeats: string | null;
    input_hash: string | null;
    result_hash: string | null;
    helps: unknown;
    ms: number | null;
  };
  'matching.run_pair': {
    run: string;
    request: string;
    programme: string;
    mentee: string;
    mentor: string | null;
    choice: number | null;
    cause: 'rules' | 'crowd' | null;
  };
  'matching.run_reason': { run: string; request: string; audience: 'coordinator' | 'mentee'; sealed: Uint8Array };
  'matching.hold': {
    id: string;
    programme: string;
    mentee: string;
    mentor: string;
    kind: 'keep' | 'never';
    at: Temporal.Instant;
    by_person: string;
    ended_at: Temporal.Instant | null;
    ended_by: string | null;
  };
  'matching.released': { proposal: string; run: string; request: string };
}

/** What the modules above may read. */
export interface MatchingViews {
  'matching.current_request': {
    id: string;
    programme: string;
    mentee: string;
    state: RequestState;
    sent_at: Temporal.Instant;
  };
  'matching.current_proposal': {
    id: string;
    programme: string;
    request: string;
    mentee: string;
    mentor: string;
    state: ProposalState;
    state_since: Temporal.Instant;
    offered_at: Temporal.Instant;
    answer_by: Temporal.PlainDate;
  };
  'matching.current_call': { proposal: string; starts_at: Temporal.Instant; minutes: number };
  'matching.awaited': {
    programme: string;
    proposal: string;
    person: string;
    what: 'answer' | 'call' | 'go-ahead';
    since: Temporal.Instant;
    answer_by: Temporal.PlainDate | null;
  };
}

export type Tables = MatchingTables &
  DirectoryViews &
  LearningViews &
  PeopleViews &
  RecruitmentViews &
  RelationshipsViews;
