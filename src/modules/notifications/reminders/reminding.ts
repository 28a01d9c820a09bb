import type { Tx } from '../../../platform/db/index.ts';
import type { Side } from '../../relationships/index.ts';
import type { Span } from './due.ts';

/** Somebody who may have to be reminded of something. */
export interface Concern {
  /** The id of what it is about, for the address of its page. */
  readonly about: string;
  readonly person: string;
  readonly fact: Temporal.PlainDate;
  /** Tells one occasion from the next about the same thing: ids and dates only. */
  readonly occasion: string;
}

export interface Looking {
  readonly programme: string;
  readonly sides: readonly Side[];
  /** The days in which the fact must lie. */
  readonly span: Span;
}

/** One of the reminders that a programme can define: whom it concerns, and how its mail reads beside the programme's words. */
export interface Reminding {
  readonly id: string;
  find(tx: Tx, looking: Looking): Promise<readonly Concern[]>;
  /** Asked as the mail is written: somebody may have done it meanwhile. */
  stillSo(
    tx: Tx,
    concern: { readonly about: string; readonly person: string; readonly now: Temporal.Instant },
  ): Promise<boolean>;
  readonly more: string;
  readonly button: string;
  path(concern: { readonly about: string; readonly person: string; readonly programme: string }): string;
}
