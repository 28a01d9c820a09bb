import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { readForm } from '../../programmes/index.ts';
import type { Answers, Questionnaire } from '../../questionnaires/index.ts';
import { live, type RequestState } from '../lifecycle.ts';
import { withoutConnections } from '../request-form.ts';
import { openWords } from '../request-words.ts';
import type { ConnectionKind } from '../rules.ts';
import type { Tables } from '../tables.ts';

export interface Choice {
  readonly rank: number;
  readonly mentor: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly connection: ConnectionKind | null;
}

/** A matching request with all of it that the actor may see. */
export interface Request {
  readonly id: string;
  readonly programme: string;
  readonly mentee: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly state: RequestState;
  readonly sentAt: Temporal.Instant;
  readonly sentBy: string;
  /** The day from which waiting counts for them; null for whoever may not see it. */
  readonly waitsSince: Temporal.Instant | null;
  readonly form: Questionnaire;
  readonly answers: Answers;
  readonly choices: readonly Choice[];
  readonly unconnected: boolean;
  /** What is on offer now. */
  readonly proposal: string | null;
}

interface Wanted {
  readonly id: string;
  readonly lock?: boolean;
}

export async function readRequest(tx: Tx, sealing: Sealing, { id, lock }: Wanted): Promise<Request | null> {
  const tables = within<Tables>(tx);
  if (lock) await tables.selectFrom('matching.request').select('id').where('id', '=', id).forUpdate().execute();
  const row = await tables
    .selectFrom('matching.request as r')
    .innerJoin('people.current_person as n', 'n.id', 'r.mentee')
    .leftJoin('matching.wish as w', 'w.request', 'r.id')
    .leftJoin('matching.proposal as p', (join) => join.onRef('p.request', '=', 'r.id').on('p.state', 'in', live))
    .leftJoin('recruitment.participant as t', (join) =>
      join.onRef('t.programme', '=', 'r.programme').onRef('t.person', '=', 'r.mentee').on('t.role', '=', 'mentee'),
    )
    .select('t.counted_from as waitsSince')
    .select(['r.id', 'r.programme', 'r.mentee', 'r.state', 'r.sent_at as sentAt', 'r.sent_by as sentBy'])
    .select(['n.name', 'n.title', 'n.organisation_name as organisation', 'w.unconnected', 'p.id as proposal'])
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const words = await readWords(tx, sealing, row);
  return { ...row, ...words, choices: await choicesIn(tx, id), unconnected: row.unconnected ?? false };
}

/** The newest request of a mentee in a programme, open or not. */
export async function latestRequest(tx: Tx, programme: string, mentee: string): Promise<string | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.request')
    .select('id')
    .where('programme', '=', programme)
    .where('mentee', '=', mentee)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

interface Asker {
  readonly id: string;
  readonly programme: string;
  readonly mentee: string;
}

/** The answers that the actor may read, and the questions that they were given to. */
export async function readWords(
  tx: Tx,
  sealing: Sealing,
  { id: request, programme, mentee }: Asker,
): Promise<{ readonly form: Questionnaire; readonly answers: Answers }> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.request_words')
    .select(['audience', 'form_version', 'sealed'])
    .where('request', '=', request)
    .execute();
  const parts: Answers[] = [];
  for (const { audience, sealed } of rows)
    parts.push(await openWords(tx, sealing, { request, audience, mentee, sealed }));
  const version = rows[0]?.form_version;
  const form = await readForm(tx, { programme, purpose: 'matchingRequest', ...(version && { version }) });
  return { form: withoutConnections(form), answers: Object.assign({}, ...parts) };
}

export const choicesIn = (tx: Tx, request: string): Promise<readonly Choice[]> =>
  within<Tables>(tx)
    .selectFrom('matching.choice as c')
    .leftJoin('people.current_person as n', 'n.id', 'c.mentor')
    .leftJoin('matching.connection as k', (join) =>
      join.onRef('k.request', '=', 'c.request').onRef('k.mentor', '=', 'c.mentor'),
    )
    .select(['c.rank', 'c.mentor', 'n.name', 'n.title', 'n.organisation_name as organisation', 'k.kind as connection'])
    .where('c.request', '=', request)
    .orderBy('c.rank')
    .execute();
