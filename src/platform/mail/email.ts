import type { CalendarPart } from '../calendar/index.ts';
import type { Tx } from '../db/index.ts';

/** What a mail says, without how it looks. It holds nothing confidential: what is sealed is read behind its link. */
export interface Email {
  readonly subject: string;
  /** The scheme that writes. */
  readonly from: string;
  /** Where an answer goes, such as the coordinator; without it an answer goes to the sender's own address. */
  readonly replyTo?: Recipient;
  /** "Hello" and the name when not given; null for texts that hold their own. */
  readonly greeting?: string | null;
  readonly paragraphs: readonly string[];
  /** The one link. It opens a page with a button: nothing happens by following it. */
  readonly button?: { readonly label: string; readonly address: string };
  /** A code to type on another device. */
  readonly code?: { readonly label: string; readonly value: string };
  readonly afterwards?: readonly string[];
  /** Why the person gets this mail, as a whole sentence. */
  readonly because: string;
  readonly calendar?: CalendarPart;
  readonly attachment?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
}

export interface Recipient {
  readonly name: string;
  readonly address: string;
}

export interface LinkOrder {
  /** What the link is for; a token for one purpose opens nothing else. */
  readonly purpose: string;
  readonly subject: string;
  readonly expires: Temporal.Instant;
  /** Spent by its first use; otherwise it serves until it expires. */
  readonly once: boolean;
}

export interface Composing<Name extends string> {
  readonly tx: Tx;
  readonly ids: Readonly<Record<Name, string>>;
  readonly to: Recipient & { readonly person: string | null };
  readonly now: Temporal.Instant;
  /** The full address of a page. */
  page(path: string): string;
  /** The full address of a page with a token as its last part: `/endorsements` becomes `…/endorsements/<token>`. */
  link(path: string, order: LinkOrder): Promise<string>;
}

export interface EmailDefinition {
  readonly kind: string;
  readonly idNames: readonly string[];
  compose(composing: Composing<string>): Promise<Email | null>;
}

/** `compose` runs as the mail is sent, on the worker's role; null drops a mail that has lost its reason. */
export function defineEmail<const Name extends string>(definition: {
  readonly kind: string;
  readonly ids: readonly Name[];
  compose(composing: Composing<Name>): Promise<Email | null>;
}): EmailDefinition {
  const { kind, ids: idNames } = definition;
  return { kind, idNames, compose: (composing) => definition.compose(composing) };
}
