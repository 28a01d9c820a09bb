import type { Tx } from '../../../../platform/db/index.ts';
import { dropImportDraft } from '../draft.ts';
import { moveImport } from './move-import.ts';

interface Dropping {
  readonly id: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Gives up an import before anything has come in; all that was read goes. */
export async function dropImport(tx: Tx, dropping: Dropping): Promise<boolean> {
  if (!(await moveImport(tx, { ...dropping, move: 'drop' }))) return false;
  await dropImportDraft(tx, dropping.id);
  return true;
}
