import type { Rendered } from '../rendering/rendered.ts';

/** Carries one mail away. A refusal is told, not thrown: `refused` is for good, `later` may go better another time. */
export interface Carrier {
  readonly kind: 'smtp' | 'outbox';
  send(mail: Rendered): Promise<Carried>;
}

/** `reason` is a short code for the record, never what a server or a person wrote. */
export type Carried = { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'later'; readonly reason: string };
