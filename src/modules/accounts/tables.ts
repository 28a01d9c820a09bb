import type { Generated as Defaulted } from 'kysely';

/** Kysely's view of `migrations/`. */
export interface AccountsTables {
  'accounts.account': {
    person: string;
    email: string;
    name: string | null;
    opened_at: Temporal.Instant;
    used_at: Defaulted<Temporal.Instant | null>;
  };
  'accounts.sign_in_request': {
    id: string;
    address: string;
    browser_hash: Uint8Array;
    link_hash: Uint8Array | null;
    code_hash: Uint8Array | null;
    asked_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    wrong_codes: Defaulted<number>;
    spent_at: Temporal.Instant | null;
    return_to: string;
  };
  'accounts.sign_in': {
    id: string;
    token_hash: Uint8Array;
    person: string;
    started_at: Temporal.Instant;
    last_seen_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    browser: string | null;
    way: Defaulted<string>;
  };
  'accounts.passkey': {
    id: string;
    person: string;
    credential: string;
    public_key: Uint8Array;
    counter: number;
    name: string;
    added_at: Temporal.Instant;
    last_used_at: Temporal.Instant | null;
  };
  'accounts.passkey_challenge': {
    id: string;
    challenge: string;
    browser_hash: Uint8Array;
    person: string | null;
    asked_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    spent_at: Temporal.Instant | null;
    return_to: string;
  };
  'accounts.identity': {
    id: string;
    person: string;
    issuer: string;
    subject: string;
    linked_at: Temporal.Instant;
    last_used_at: Temporal.Instant | null;
  };
  'accounts.provider_visit': {
    id: string;
    provider: string;
    state: string;
    nonce: string;
    verifier: string;
    browser_hash: Uint8Array;
    person: string | null;
    asks_again: boolean;
    asked_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    spent_at: Temporal.Instant | null;
    return_to: string;
  };
  'accounts.role_grant': {
    id: string;
    person: string;
    role: string;
    scope: string | null;
    granted_at: Temporal.Instant;
    granted_by: string | null;
    ended_at: Temporal.Instant | null;
    ended_by: string | null;
  };
  'accounts.assistance': {
    id: string;
    principal: string;
    assistant: string;
    named_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
  };
}
