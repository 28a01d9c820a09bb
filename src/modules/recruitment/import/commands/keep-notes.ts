import { newId, type Tx, within } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import { stateAccessNeeds } from '../../../people/index.ts';
import type { Entered } from '../../commands/enter-expression.ts';
import type { Decisions, NoteKind } from '../decisions.ts';
import type { Suggestion } from '../notes/suggest-fact.ts';
import type { ImportRead } from '../read-import.ts';
import type { ImportTables } from '../tables.ts';

interface Keeping {
  readonly import: string;
  readonly programme: string;
  readonly read: ImportRead;
  readonly decisions: Decisions;
  readonly entered: ReadonlyMap<string, Entered>;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Of the free notes, only what the coordinator made a fact of is kept; all others are gone with the draft. */
export async function keepNotes(tx: Tx, sealing: Sealing, keeping: Keeping): Promise<void> {
  for (const suggestion of keeping.read.notes) {
    const decision = keeping.decisions.notes[suggestion.row.id];
    const person = keeping.entered.get(suggestion.row.id)?.person;
    if (decision?.do !== 'keep' || !person) continue;
    const { kind, text } = decision;
    if (kind === 'access need') {
      const { by, now } = keeping;
      await stateAccessNeeds(tx, sealing, { person, text, shownTo: ['coordinator'], by, now });
    } else await keepFact(tx, sealing, { ...keeping, person, kind, text, suggestion });
  }
}

interface Fact extends Keeping {
  readonly person: string;
  readonly kind: Exclude<NoteKind, 'access need'>;
  readonly text: string;
  readonly suggestion: Suggestion;
}

async function keepFact(tx: Tx, sealing: Sealing, fact: Fact): Promise<void> {
  const { import: source, programme, person, kind, text, suggestion, entered, by, now } = fact;
  const id = newId();
  const tables = within<ImportTables>(tx);
  const about = suggestion.people.flatMap((row) => entered.get(row.id)?.person ?? []);
  const until = kind === 'leave' ? suggestion.until : null;
  await tables
    .insertInto('recruitment.noted_fact')
    .values({ id, import: source, programme, person, kind, until, about, noted_by: by, noted_at: now })
    .execute();
  const box = await sealing.box(tx, { kind: 'person', id: person });
  const sealed = box.seal(text, notedPlace(id));
  await tables.insertInto('recruitment.noted_text').values({ fact: id, programme, person, sealed }).execute();
}

export const notedPlace = (fact: string): string => `recruitment.noted_text.sealed:${fact}`;
