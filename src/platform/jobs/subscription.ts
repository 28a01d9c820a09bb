import type { Database, Tx } from '../db/index.ts';
import type { Event } from './event.ts';

/** Answers one event, in a transaction of its own, under the worker's role. Safe to run twice. */
export type Handler<Services> = (heard: {
  readonly tx: Tx;
  readonly event: Event;
  readonly now: Temporal.Instant;
  readonly services: Services;
}) => Promise<void>;

/** Who listens (a module), and what it does about each type of event. */
export interface Subscriber<Services> {
  readonly name: string;
  readonly subscriptions: Readonly<Record<string, Handler<Services>>>;
}

/** Looks for what is due and does it; a reminder is one of these, never a delayed job. Safe to run twice, and side by side. */
export interface Sweep<Services> {
  readonly name: string;
  /** At most this often; without it, whenever the worker wakes, for what must not wait. */
  readonly every?: Temporal.Duration;
  /** Opens its own transactions, so that one thing that fails holds up no other. Returns how many things it did. */
  run(at: { readonly db: Database; readonly now: Temporal.Instant; readonly services: Services }): Promise<number>;
}
