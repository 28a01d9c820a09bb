/** What a test may ask of the product's process, beside what a browser can see and do. */
export interface Asks {
  /** Opens a product that nobody uses yet, or the demonstration; gives its address. */
  open: { given: Opening; answer: string };
  /** Someone with an account and, where named, a role; gives their id. */
  person: { given: NewPerson; answer: string };
  /** Sends what is due, then gives the mails to this address, newest first. */
  mails: { given: { to: string }; answer: readonly Mail[] };
  /** Moves the clock on, and does what has become due. */
  move: { given: { days?: number; hours?: number; minutes?: number }; answer: null };
  /** What the product logged. */
  logged: { given: null; answer: string };
}

export interface Ask<Name extends keyof Asks = keyof Asks> {
  id: number;
  name: Name;
  given: Asks[Name]['given'];
}

export type Opening = 'empty' | 'demonstration';

export interface NewPerson {
  name: string;
  email: string;
  role?: 'coordinator' | 'operator';
  scope?: string;
}

export interface Mail {
  subject: string;
  text: string;
}
