import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { register } from '../../../people/index.ts';
import type { Decisions } from '../decisions.ts';
import type { FileFault } from '../file/limits.ts';
import { readFile, type UploadedFile } from '../file/read-file.ts';
import type { Sheet } from '../file/sheet.ts';
import { knownPeople } from '../queries/known-people.ts';
import { type ImportRead, readImport } from '../read-import.ts';
import type { KnownPerson } from '../rows/compare-rows.ts';

interface Reading {
  readonly programme: string;
  readonly file: UploadedFile;
  readonly decisions: Decisions;
  readonly now: Temporal.Instant;
}

export interface ListRead {
  readonly sheets: readonly Sheet[];
  readonly known: readonly KnownPerson[];
  readonly read: ImportRead;
}

/** What a file says, read against the programme and under answers given beforehand; nothing is kept. */
export async function readList(tx: Tx, { programme, file, decisions, now }: Reading): Promise<ListRead | FileFault> {
  const sheets = await readFile(file);
  if (typeof sheets === 'string') return sheets;
  const known = await knownPeople(tx, programme);
  return { sheets, known, read: readImport(sheets, decisions, { register, today: dayOf(now), known }) };
}
