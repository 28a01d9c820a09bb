/** What a PDF says, without how it looks. */
export type Document = {
  readonly title: string;
  readonly language: Language;
  /** The scheme that speaks; stands above the title and in the footer. */
  readonly from: string;
  /** When it was made: the file carries it, and the same content at the same moment gives the same bytes. */
  readonly made: Temporal.Instant;
  readonly blocks: readonly Block[];
};

export type Language = 'en-GB' | 'cy';

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | Table
  | { readonly kind: 'signatures'; readonly lines: readonly Signature[] };

export type Fact = { readonly key: string; readonly value: string };

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells as columns; the first cell names its row. */
  readonly rows: readonly (readonly string[])[];
};

/** `share` is the column's part of the width beside its neighbours' (1 when not given). */
export type Column = { readonly heading: string; readonly align?: 'left' | 'right'; readonly share?: number };

/** `signed` says when and how; without it a line is left to sign on paper. */
export type Signature = { readonly name: string; readonly role: string; readonly signed?: string };

/** A certificate: `statement` reads on from the name. */
export type Award = {
  readonly title: string;
  readonly language: Language;
  readonly from: string;
  readonly made: Temporal.Instant;
  readonly before: string;
  readonly name: string;
  readonly statement: string;
  readonly facts: readonly Fact[];
  readonly signatory: { readonly name: string; readonly role: string };
  readonly day: string;
};
