/** Something typed that cannot be accepted, found only while doing it: messages by field name. Answered with 422. */
export class Refusal {
  readonly errors: Readonly<Record<string, string>>;
  constructor(errors: Readonly<Record<string, string>>) {
    this.errors = errors;
  }
}

/** An act that the state of things does not allow just now: a sentence that says why. Answered with 409. */
export class Explanation {
  readonly message: string;
  /** Where it goes on from there; null for the page where it was tried. */
  readonly back: string | null;
  constructor(message: string, back: string | null = null) {
    this.message = message;
    this.back = back;
  }
}

export const refuse = (errors: Readonly<Record<string, string>>): Refusal => new Refusal(errors);
export const explain = (message: string, back: string | null = null): Explanation => new Explanation(message, back);

export type Outcome<Result> = Result | Refusal | Explanation;

/** Where to go after a write, and what to say there. */
export type Next = string | { readonly to: string; readonly notice: string };
