import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import { register } from '../../people/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import { type ImportDraft, readImportDraft } from './draft.ts';
import { type FoundImport, findImport } from './queries/find-import.ts';
import { knownPeople } from './queries/known-people.ts';
import { type ImportRead, readImport } from './read-import.ts';
import type { KnownPerson } from './rows/compare-rows.ts';

/** An import whose list is still there, read anew under the answers given so far. */
export interface OpenImport {
  readonly programme: Programme;
  readonly found: FoundImport;
  readonly draft: ImportDraft;
  readonly known: readonly KnownPerson[];
  readonly read: ImportRead;
}

/** One that came in, was dropped or taken back. */
export interface ImportOver {
  readonly programme: Programme;
  readonly found: FoundImport;
  readonly draft: null;
}

interface Loading {
  readonly tx: Tx;
  readonly author: string;
  readonly programme: string;
  readonly id: string;
  readonly now: Temporal.Instant;
  readonly services: Services;
  readonly lock: boolean;
}

/** Null for another coordinator's unfinished import: what it holds is sealed to whoever uploaded it. */
export async function loadImport(loading: Loading): Promise<OpenImport | ImportOver | null> {
  const { tx, author, id, now, services, lock } = loading;
  const programme = await readProgramme(tx, loading.programme);
  const found = programme && (await findImport(tx, { programme: programme.id, id, lock }));
  if (!programme || !found) return null;
  if (found.state !== 'reading' && found.state !== 'coming-in') return { programme, found, draft: null };
  const draft = await readImportDraft(tx, services.sealing, { id, author }, { lock });
  if (!draft) return null;
  const known = await knownPeople(tx, programme.id);
  const read = readImport(draft.sheets, draft.decisions, { register, today: dayOf(now), known });
  return { programme, found, draft, known, read };
}
