import type { Tx } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { decisionsSchema, noDecisions } from '../decisions.ts';
import { fileFaultInWords } from '../file/limits.ts';
import type { UploadedFile } from '../file/read-file.ts';
import { reportOf } from '../report.ts';
import { importAnswered } from './import-answered.ts';
import { readList } from './read-list.ts';

interface CommandLine {
  readonly programme: Programme;
  readonly file: UploadedFile;
  /** Without it the list is only read, and what it says is told. */
  readonly bringIn: boolean;
  /** Rows with an open question stay out; without it, one such row stops everything. */
  readonly leaveOut: boolean;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The import without a browser: what is to be said, line by line. Free notes are never brought in this way. */
export async function importFromCommandLine(tx: Tx, sealing: Sealing, line: CommandLine): Promise<readonly string[]> {
  const { programme, file, bringIn, leaveOut, by, now } = line;
  const list = await readList(tx, { programme: programme.id, file, decisions: noDecisions, now });
  if (typeof list === 'string') return [fileFaultInWords(list)];
  const { lines, open, comingIn } = reportOf(list.read);
  if (!bringIn) return [...lines, `Ready to come in: ${comingIn}. Nothing has come in yet.`];
  if (open.length > 0 && !leaveOut) {
    return [
      ...lines,
      `Waiting for an answer: ${open.length}, so nothing has come in. Put these rows right, or leave them out.`,
    ];
  }
  const rows = Object.fromEntries(open.map((row) => [row, 'leave out']));
  const count = await importAnswered(tx, sealing, {
    programme,
    file,
    decisions: decisionsSchema.parse({ rows }),
    by,
    now,
  });
  return [...lines, `Expressions of interest that have come in: ${count}.`];
}
