import type { Tx } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { type Decisions, decisionsSchema } from '../decisions.ts';
import { fileFaultInWords } from '../file/limits.ts';
import type { UploadedFile } from '../file/read-file.ts';
import { bringIn } from './bring-in.ts';
import { readList } from './read-list.ts';
import { startImport } from './start-import.ts';

export interface AnsweredFile {
  readonly programme: Programme;
  readonly file: UploadedFile;
  /** Everything that the pages of an import would ask about it. */
  readonly decisions: Partial<Decisions>;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The whole import of a file whose questions are answered already. Gives how many expressions came in. */
export async function importAnswered(tx: Tx, sealing: Sealing, answered: AnsweredFile): Promise<number> {
  const { programme, file, by, now } = answered;
  const decisions = decisionsSchema.parse(answered.decisions);
  const list = await readList(tx, { programme: programme.id, file, decisions, now });
  if (typeof list === 'string') throw new Error(fileFaultInWords(list));
  const { sheets, known, read } = list;
  const id = await startImport(tx, sealing, { programme: programme.id, sheets, by, now });
  const brought = await bringIn(tx, sealing, { id, programme, read, known, decisions, by, now });
  if (!brought.done) throw new Error(`Nothing came in: ${brought.name} ${brought.why}`);
  return brought.count;
}
