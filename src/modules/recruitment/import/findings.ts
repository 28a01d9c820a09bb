import type { Field } from './table/fields.ts';
import type { FaultCode, Tidied } from './values/reading.ts';

export type RowFindingCode =
  | 'same person twice'
  | 'in both lists'
  | 'in both lists, different organisations'
  | 'same name, different person'
  | 'already here'
  | 'here in the other role'
  | 'here in the other role, elsewhere';

export type FindingCode = FaultCode | RowFindingCode;

/**
 * One thing for the coordinator to look at. `stop`: the row stays out until it is answered. `ask`: `taken` is what
 * comes in unless someone says otherwise. `repair` and `choices` are texts that the cell could say instead.
 */
export type Finding = {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly field: Field;
  readonly heading: string;
  readonly code: FindingCode;
  readonly level: 'stop' | 'ask';
  readonly read: string;
  readonly taken: string;
  readonly repair: string | null;
  readonly choices: readonly string[];
  /** What the programme knows of the person already. */
  readonly known: string | null;
  /** Rows that this one is about besides its own. */
  readonly others: readonly { readonly sheet: string; readonly row: number; readonly text: string }[];
};

export type TidiedCount = { readonly tidied: Tidied; readonly sheet: string; readonly count: number };

export const rowId = (sheet: string, row: number) => `${sheet}!${row}`;
export const cellId = (sheet: string, column: string, row: number) => `${sheet}!${column}${row}`;
