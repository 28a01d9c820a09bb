import type { Tx } from '../../../platform/db/index.ts';
import { type RecordPart, recordParts, type TableNote } from '../../../platform/personal-data/index.ts';
import { type Row, readRows, whileOwnRecord } from './read-rows.ts';

export interface PartCount {
  readonly part: RecordPart;
  readonly entries: number;
}

/** How much each part of the acting person's own record holds. Nothing under seal is opened for it. */
export const countOwnRecord = (tx: Tx, notes: readonly TableNote[]): Promise<readonly PartCount[]> =>
  whileOwnRecord(tx, async () => {
    const read = await readRows(tx, notes);
    return recordParts
      .map((part) => ({
        part,
        entries: read
          .filter(({ note }) => (note.part ?? 'your mentoring') === part)
          .reduce((sum, { note, rows }) => sum + rows.filter((row) => tells(row, note)).length, 0),
      }))
      .filter(({ entries }) => entries > 0);
  });

const tells = (row: Row, { columns }: TableNote): boolean =>
  Object.entries(columns).some(([name, { kind }]) => kind !== 'technical' && row[name] !== null);
