import type { CalendarPart } from '../../calendar/index.ts';
import type { Email, Recipient } from '../email.ts';

/** A mail ready to be carried. `id` is the same at every try, so that a second copy can be told from a second mail. */
export interface Rendered {
  readonly id: string;
  readonly kind: string;
  readonly at: Temporal.Instant;
  readonly from: string;
  readonly to: Recipient;
  readonly replyTo: Recipient | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: CalendarPart | null;
  readonly attachment: NonNullable<Email['attachment']> | null;
}
