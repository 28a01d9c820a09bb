import type { Generated } from 'kysely';

export interface MailTables {
  'mail.message': {
    id: string;
    kind: string;
    to_person: string | null;
    to_name: string | null;
    to_address: string | null;
    ids: unknown;
    once: string | null;
    due_at: Temporal.Instant;
    next_try_at: Temporal.Instant;
    attempts: Generated<number>;
    sent_at: Generated<Temporal.Instant | null>;
    dropped_at: Generated<Temporal.Instant | null>;
    failed_at: Generated<Temporal.Instant | null>;
    failure: Generated<string | null>;
  };
  'mail.link': {
    id: string;
    token_hash: Uint8Array;
    purpose: string;
    subject: string;
    message: string;
    once: boolean;
    minted_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    used_at: Generated<Temporal.Instant | null>;
  };
  'mail.outbox_copy': {
    id: string;
    kind: string;
    sent_at: Temporal.Instant;
    to_name: string;
    to_address: string;
    subject: string;
    body_text: string;
    body_html: string;
    calendar_method: string | null;
    calendar_body: string | null;
    attachment_name: string | null;
  };
}
