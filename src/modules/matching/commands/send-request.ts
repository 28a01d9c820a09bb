import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Answers, Questionnaire } from '../../questionnaires/index.ts';
import { factIn } from '../../questionnaires/index.ts';
import { recordMatching } from '../events.ts';
import { requestLifecycle } from '../lifecycle.ts';
import { audiences, partedByAudience, sealWords } from '../request-words.ts';
import type { ConnectionKind } from '../rules.ts';
import type { Tables } from '../tables.ts';

interface Sending {
  readonly programme: string;
  readonly mentee: string;
  readonly form: Questionnaire;
  readonly answers: Answers;
  /** The first is wished for most. */
  readonly choices: readonly string[];
  readonly connections: ReadonlyMap<string, ConnectionKind>;
  /** The mentee, or the coordinator to whom they said it. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** A mentee asks for a mentor; null when a request of theirs is open already. */
export async function sendRequest(tx: Tx, sealing: Sealing, sending: Sending): Promise<string | null> {
  const { programme, mentee, form, answers, by, now } = sending;
  const tables = within<Tables>(tx);
  const request = newId();
  const [state] = requestLifecycle.states;
  const opened = await tables
    .insertInto('matching.request')
    .values({ id: request, programme, mentee, state, turn: 1, sent_at: now, sent_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (opened.numInsertedOrUpdatedRows !== 1n) return null;
  await tables
    .insertInto('matching.request_change')
    .values({ request, turn: 1, state, at: now, by_person: by })
    .execute();
  const parts = partedByAudience(form, answers);
  for (const audience of audiences) {
    const sealed = await sealWords(tx, sealing, { request, audience, mentee, answers: parts[audience] });
    await tables
      .insertInto('matching.request_words')
      .values({ request, audience, form_version: form.version, sealed })
      .execute();
  }
  const unconnected = factIn(form, answers, 'unconnected-mentor') === true;
  await tables.insertInto('matching.wish').values({ request, unconnected }).execute();
  await rank(tx, request, sending);
  await post(tx, { kind: 'matching.request-received', to: { person: mentee }, ids: { request }, dueAt: now });
  await recordMatching(tx, { type: 'matching.request-sent', programme, ids: { request, mentee }, by, at: now });
  return request;
}

async function rank(tx: Tx, request: string, { choices, connections }: Sending): Promise<void> {
  const ranked = choices.map((mentor, place) => ({ request, mentor, rank: place + 1 }));
  if (ranked.length > 0) await within<Tables>(tx).insertInto('matching.choice').values(ranked).execute();
  const known = [...connections].map(([mentor, kind]) => ({ request, mentor, kind }));
  if (known.length > 0) await within<Tables>(tx).insertInto('matching.connection').values(known).execute();
}
