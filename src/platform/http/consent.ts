import type { SignedIn } from '../access/index.ts';
import type { Tx } from '../db/index.ts';

/** One consent that somebody gave. */
export interface Consent {
  readonly id: string;
  /** To what, in the words of the room: "Access needs shown to your mentoring partner". */
  readonly to: string;
  readonly givenAt: Temporal.Instant;
  readonly takenBackAt: Temporal.Instant | null;
}

interface Asking {
  readonly tx: Tx;
  readonly actor: SignedIn;
}

/** A kind of consent that a room asks for: it lists what the actor gave, and takes one back. */
export interface ConsentKind {
  readonly name: string;
  /** What happens when it is taken back. */
  readonly afterwards: string;
  /** Where it is given again, or in part, in the words of the link. */
  readonly change?: { readonly text: string; readonly href: string };
  readonly given: (asking: Asking) => Promise<readonly Consent[]>;
  readonly takeBack: (
    taking: Asking & { readonly consent: Consent; readonly now: Temporal.Instant },
  ) => Promise<unknown>;
}
