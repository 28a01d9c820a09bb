/** What a test may ask of the product's process, beside what a browser can see and do. */
export interface Asks {
  /** Opens a product that nobody uses yet, or the demonstration; gives its address. */
  open: { given: Opening; answer: string };
  /** Someone with an account and, where named, a role; gives their id. */
  person: { given: NewPerson; answer: string };
  /** A programme that is open to everyone, and its coordinator. */
  programme: { given: null; answer: OpenProgramme };
  /** Someone with a place in that programme; gives their id. */
  join: { given: Joining; answer: string };
  /** Whoever waits there after an import has a place from now on, and so many mentors have trained and offer places. */
  take: { given: { mentors: number }; answer: null };
  /** Somebody with a place asks for mentors, the first wished for most; all by their addresses. */
  choose: { given: { mentee: string; mentors: readonly string[] }; answer: null };
  /** Two people of that programme who have both said that they want to go ahead; gives the path of what they share. */
  pair: { given: { signed: boolean }; answer: Pair };
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

export interface OpenProgramme {
  id: string;
  name: string;
  publicPage: string;
  /** The address of its coordinator. */
  coordinator: string;
}

export interface Joining {
  name: string;
  email: string;
  /** A mentor has trained, has a published profile and one place; a selected mentor has all that before them. */
  as: 'mentee' | 'mentor' | 'selected mentor';
  /** What a mentor has experience of, by its names in the forms. */
  topics?: readonly string[];
  managerEmail?: string;
}

/** What two people share, and their addresses. */
export interface Pair {
  relationship: string;
  mentor: string;
  mentee: string;
}

export interface Mail {
  subject: string;
  text: string;
}
