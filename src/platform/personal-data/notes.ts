import type { Basis, Condition, DataReader, RecordPart, Retention } from './words.ts';

export interface Processing {
  readonly purpose: string;
  readonly basis: Basis;
  /** For special-category data. */
  readonly condition?: Condition;
  readonly readers: readonly DataReader[];
}

/** Of nobody: keys, versions, hashes, the states of machinery. */
export interface Technical {
  readonly kind: 'technical';
}

export interface Personal extends Processing {
  /**
   * `fact`: as it stands. `person`: the id of somebody. `of others`: about or by somebody else than the person whose row it is.
   * `pair text`, `own text`: sealed under the key of the relationship, or of the person.
   */
  readonly kind: 'fact' | 'person' | 'of others' | 'pair text' | 'own text';
}

export type Note = Technical | Personal;

export const technical: Technical = { kind: 'technical' };

/** One purpose, to be said of the columns that serve it. */
export const processing = (about: Processing) =>
  ({
    fact: { kind: 'fact', ...about },
    person: { kind: 'person', ...about },
    ofOthers: { kind: 'of others', ...about },
    pairText: { kind: 'pair text', ...about },
    ownText: { kind: 'own text', ...about },
  }) as const;

/** How somebody's rows are found. */
export type Whose =
  /** Columns with the id of the person whom the row is about; the first is the one whose it is. */
  | {
      readonly people: readonly [string, ...string[]];
      /** Where it may be about a relationship instead: the column with that id. */
      readonly orPair?: string;
    }
  /** The column with the id of their relationship. */
  | { readonly pair: string }
  /** Through a row of another table, annotated before this one, that this column names by its key. */
  | {
      readonly through: string;
      readonly to: string;
      readonly key: string;
      /** Only where that row is theirs, and not where they are one of those whom it is about. */
      readonly theirsAlone?: true;
    }
  /** Of nobody, or not to be found by person, and why. */
  | { readonly nobody: string };

export interface TableData {
  /** Where a row stands in somebody's own record; among their mentoring without it. */
  readonly part?: RecordPart;
  /** What the rows are, to the person whose they are; without it, what they are for. */
  readonly title?: string;
  readonly whose: Whose;
  /** With whom the row goes, where that is somebody else than whose it is. */
  readonly goesWith?: Whose;
  readonly kept: Retention;
  readonly columns: Readonly<Record<string, Note>>;
  /** The columns that a sealed text is bound to; needed where there is one. */
  readonly key?: readonly string[];
  /** The column with the id whose key a `pair text` lies under; `relationship` without it. */
  readonly under?: string;
  /** What these columns are made when the person goes and the row stays. */
  readonly nameless?: Readonly<Record<string, string | null>>;
}

export interface TableNote extends TableData {
  /** `schema.table` */
  readonly table: string;
}

/** A table that holds nothing of anybody, and why: only its columns are named. */
interface TechnicalTable {
  readonly technical: string;
  readonly columns: readonly string[];
}

/** Every column that the room's own table types know; a check over the migrated database finds whatever else there is. */
type Annotations<Tables> = {
  readonly [Table in keyof Tables]?:
    | (Omit<TableData, 'columns'> & { readonly columns: { readonly [Column in keyof Tables[Table]]: Note } })
    | (Omit<TechnicalTable, 'columns'> & { readonly columns: readonly (keyof Tables[Table])[] });
};

/** A room says of each of its tables what the data in it are for. Tables that others name come before those. */
export const annotate = <Tables>(
  tables: Annotations<Tables> & Readonly<Record<string, TableData | TechnicalTable>>,
): readonly TableNote[] =>
  Object.entries<TableData | TechnicalTable>(tables).map(([table, data]) => ({ table, ...expanded(data) }));

const expanded = (data: TableData | TechnicalTable): TableData =>
  'technical' in data
    ? {
        whose: { nobody: data.technical },
        kept: 'programme',
        columns: Object.fromEntries(data.columns.map((column) => [column, technical])),
      }
    : data;
