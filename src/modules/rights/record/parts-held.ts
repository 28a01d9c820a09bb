import type { Tx } from '../../../platform/db/index.ts';
import { type RecordPart, recordParts, type TableNote } from '../../../platform/personal-data/index.ts';
import { type Row, readRows, whileOwnRecord } from './read-rows.ts';

/**
 * Which parts the acting person's own record holds, in its order. Nothing under seal is opened for it, so that it cannot say how
 * much of them others wrote: the file itself counts.
 */
export const partsHeld = (tx: Tx, notes: readonly TableNote[]): Promise<readonly RecordPart[]> =>
  whileOwnRecord(tx, async () => {
    const read = await readRows(tx, notes);
    return recordParts.filter((part) =>
      read.some(({ note, rows }) => (note.part ?? 'your mentoring') === part && rows.some((row) => tells(row, note))),
    );
  });

const tells = (row: Row, { columns }: TableNote): boolean =>
  Object.entries(columns).some(([name, { kind }]) => kind !== 'technical' && row[name] !== null);
