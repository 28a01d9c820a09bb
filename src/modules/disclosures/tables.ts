import type { Generated as Defaulted } from 'kysely';
import type { DisclosureState } from './lifecycle.ts';

export const purposes = ['consult', 'manager', 'appraisal', 'other'] as const;
export type Purpose = (typeof purposes)[number];

interface Placed {
  disclosure: string;
  relationship: string;
}

/** Kysely's view of `migrations/`. */
export interface DisclosuresTables {
  'disclosures.disclosure': {
    id: string;
    relationship: string;
    programme: string;
    purpose: Purpose;
    proposed_at: Temporal.Instant;
    proposed_by: string;
  };
  'disclosures.recipient': Placed & { name: string; email: string };
  'disclosures.state_change': Placed & {
    turn: number;
    state: DisclosureState;
    at: Temporal.Instant;
    by_person: string;
    replaced_at: Defaulted<Temporal.Instant | null>;
  };
  'disclosures.consent': Placed & { person: string; at: Temporal.Instant };
  'disclosures.undertaking': Placed & { at: Temporal.Instant };
  'disclosures.extract': Placed & { sealed: Uint8Array };
}
