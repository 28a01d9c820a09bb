import type { RecordPart, Retention } from '../../../platform/personal-data/index.ts';

/** A value as it is shown: what is technical is left out, and people other than the reader have a label. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** Of which programme a row is, with whom, and when; what is not known is null or empty. */
export interface About {
  readonly programme: string | null;
  /** Labels of the others of the relationship. */
  readonly with: readonly string[];
  readonly at: string | null;
}

export interface Entry {
  readonly about: About;
  readonly fields: Readonly<Record<string, Value>>;
}

export interface Entries {
  /** `room.table` */
  readonly table: string;
  readonly part: RecordPart;
  /** In the words of the person whose record it is. */
  readonly title: string;
  readonly purposes: readonly string[];
  readonly kept: Retention;
  /** The earliest first. */
  readonly rows: readonly Entry[];
}

export interface OtherPerson {
  /** As the record calls them. */
  readonly label: string;
  /** Null: their name is not for the reader. */
  readonly name: string | null;
}

/** All that the product holds of one person. */
export interface OwnRecord {
  readonly madeAt: Temporal.Instant;
  readonly person: string;
  readonly own: readonly Entries[];
  /** What others said or wrote, set apart; where somebody has left their mentoring, that there is more which others wrote. */
  readonly others: readonly Entries[];
  readonly people: readonly OtherPerson[];
}
