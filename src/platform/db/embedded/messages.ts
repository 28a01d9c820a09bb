/** A statement as it crosses to the database's thread: text only, since Temporal values cannot cross. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | null)[];
}

export interface Answer {
  readonly command: string;
  readonly affected: number;
  readonly columns: readonly { readonly name: string; readonly type: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface Refusal {
  readonly message: string;
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
}

export type Request =
  | { readonly id: number; readonly kind: 'statement'; readonly statement: Statement }
  | { readonly id: number; readonly kind: 'close' };

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

export interface Reply {
  readonly id: number;
  readonly outcome: Outcome;
}

/** The number under which the thread answers that it is open. */
export const OPENING = 0;
