import type { Retention } from '../../../platform/personal-data/index.ts';

/** A value as it is shown: what is technical is left out, and people other than the reader have a label. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

export interface Entries {
  /** `room.table` */
  readonly table: string;
  readonly purposes: readonly string[];
  readonly kept: Retention;
  readonly rows: readonly Readonly<Record<string, Value>>[];
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
