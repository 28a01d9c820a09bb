import { dayOf } from '../../../../platform/clock/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import { record } from '../../../../platform/jobs/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import { type Programme, readForm } from '../../../programmes/index.ts';
import type { Questionnaire } from '../../../questionnaires/index.ts';
import { type Entered, enterExpression } from '../../commands/enter-expression.ts';
import type { Decided } from '../../commands/give-endorsement.ts';
import { expressionForm, type ParticipantRole } from '../../roles.ts';
import { answersOfRow } from '../answers/answers-of-row.ts';
import type { Decisions } from '../decisions.ts';
import { dropImportDraft } from '../draft.ts';
import type { ImportRead, ReadRow } from '../read-import.ts';
import type { KnownPerson } from '../rows/compare-rows.ts';
import { withRightPost } from '../rows/right-post.ts';
import type { ImportTables } from '../tables.ts';
import { keepNotes } from './keep-notes.ts';
import { moveImport } from './move-import.ts';

export interface Bringing {
  readonly id: string;
  readonly programme: Programme;
  readonly read: ImportRead;
  readonly known: readonly KnownPerson[];
  readonly decisions: Decisions;
  readonly by: string;
  readonly now: Temporal.Instant;
  /** Told after each row. */
  readonly progress?: (done: number, of: number) => void;
}

export type BroughtIn =
  | { readonly done: true; readonly count: number }
  /** Nothing may come in: the caller undoes the transaction. */
  | { readonly done: false; readonly why: 'no longer open' | 'joined meanwhile'; readonly name: string };

/** Everybody who is ready comes in, in the caller's one transaction: all of them or none. */
export async function bringIn(tx: Tx, sealing: Sealing, bringing: Bringing): Promise<BroughtIn> {
  const { id, programme, read, known, decisions, by, now } = bringing;
  if (!(await moveImport(tx, { id, move: 'bring-in', by, now })))
    return { done: false, why: 'no longer open', name: '' };
  const forms = { mentor: await formFor(tx, programme, 'mentor'), mentee: await formFor(tx, programme, 'mentee') };
  const ready = read.rows.filter((row) => row.out === null);
  const entered = new Map<string, Entered>();
  for (const row of ready) {
    const one = await enterRow(tx, withRightPost(row, { rows: ready, known, decisions }), forms[row.role], bringing);
    if (!one) return { done: false, why: 'joined meanwhile', name: row.name?.name ?? '' };
    entered.set(row.id, one);
    bringing.progress?.(entered.size, ready.length);
  }
  await keepRows(tx, ready, entered, bringing);
  await keepNotes(tx, sealing, { import: id, programme: programme.id, read, decisions, entered, by, now });
  await dropImportDraft(tx, id);
  const event = { type: 'recruitment.people-imported', programme: programme.id, by, ids: { import: id }, at: now };
  await record(tx, event);
  return { done: true, count: entered.size };
}

const formFor = (tx: Tx, { id }: Programme, role: ParticipantRole): Promise<Questionnaire> =>
  readForm(tx, { programme: id, purpose: expressionForm[role] });

function enterRow(
  tx: Tx,
  row: ReadRow,
  form: Questionnaire,
  { programme, by, now }: Bringing,
): Promise<Entered | null> {
  const { priority } = programme.settings.terms;
  return enterExpression(tx, {
    programme,
    role: row.role,
    name: row.name?.name ?? '',
    sortName: row.name?.sortName ?? '',
    email: row.email,
    phone: row.phone,
    answers: answersOfRow(row, { form, priority, today: dayOf(now) }),
    wayIn: 'spreadsheet',
    endorsement: endorsementIn(row),
    by,
    now,
  });
}

/** What the list says that the manager said. "Asked" and nothing at all leave it to the manager. */
function endorsementIn({ role, managerSupports }: ReadRow): Decided | null {
  if (role !== 'mentee' || managerSupports === 'pending' || managerSupports === 'unknown') return null;
  const decision = managerSupports === 'yes' ? 'endorse' : 'decline';
  return { decision, releasesTime: null, deferUntil: null, comment: null };
}

async function keepRows(
  tx: Tx,
  rows: readonly ReadRow[],
  entered: ReadonlyMap<string, Entered>,
  { id, programme }: Bringing,
): Promise<void> {
  const values = rows.flatMap(({ id: row, sheet, row: number }) => {
    const one = entered.get(row);
    return one
      ? [
          {
            ...{ import: id, programme: programme.id, sheet, row: number },
            ...{ expression: one.expression, person: one.person, is_new_person: one.isNewPerson },
          },
        ]
      : [];
  });
  // A statement may carry 65,535 parameters.
  for (let at = 0; at < values.length; at += 1_000) {
    await within<ImportTables>(tx)
      .insertInto('recruitment.import_row')
      .values(values.slice(at, at + 1_000))
      .execute();
  }
}
