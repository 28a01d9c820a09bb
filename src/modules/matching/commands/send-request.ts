import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { postAll } from '../../../platform/mail/index.ts';
import type { Pen, Sealing } from '../../../platform/sealing/index.ts';
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
  const { mentee } = sending;
  const [sent] = await keepRequests(tx, [sending], async () => {
    const box = await sealing.box(tx, { kind: 'person', id: mentee });
    return new Map([[mentee, box]]);
  });
  return sent?.request ?? null;
}

/** Many mentees at once ask through one who reads nothing of theirs; gives how many had no request open. */
export async function sendRequests(tx: Tx, sealing: Sealing, all: readonly Sending[]): Promise<number> {
  const sent = await keepRequests(tx, all, (mentees) => sealing.pens(tx, mentees));
  return sent.length;
}

interface Sent extends Sending {
  readonly request: string;
}

type PensOf = (mentees: readonly string[]) => Promise<ReadonlyMap<string, Pen>>;

async function keepRequests(tx: Tx, all: readonly Sending[], pensOf: PensOf): Promise<readonly Sent[]> {
  const tables = within<Tables>(tx);
  const sent = await opened(
    tx,
    all.map((one) => ({ ...one, request: newId() })),
  );
  if (sent.length === 0) return [];
  const pens = await pensOf(sent.map(({ mentee }) => mentee));
  const [state] = requestLifecycle.states;
  await tables
    .insertInto('matching.request_change')
    .values(sent.map(({ request, by, now }) => ({ request, turn: 1, state, at: now, by_person: by })))
    .execute();
  await tables
    .insertInto('matching.request_words')
    .values(sent.flatMap((one) => wordsOf(one, pens)))
    .execute();
  await tables.insertInto('matching.wish').values(sent.map(wishOf)).execute();
  await rank(tx, sent);
  await postAll(
    tx,
    sent.map(({ mentee, request, now: dueAt }) => ({
      ...{ kind: 'matching.request-received', to: { person: mentee }, ids: { request }, dueAt },
    })),
  );
  const type = 'matching.request-sent';
  await recordMatching(
    tx,
    ...sent.map(({ programme, request, mentee, by, now: at }) => ({
      ...({ type, programme, ids: { request, mentee }, by, at } as const),
    })),
  );
  return sent;
}

/** Those of them who had none open. */
async function opened(tx: Tx, all: readonly Sent[]): Promise<readonly Sent[]> {
  if (all.length === 0) return [];
  const tables = within<Tables>(tx);
  const [state] = requestLifecycle.states;
  await tables
    .insertInto('matching.request')
    .values(
      all.map(({ request, programme, mentee, by, now }) => ({
        ...{ id: request, programme, mentee, state, turn: 1, sent_at: now, sent_by: by },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const ids = all.map(({ request }) => request);
  const rows = await tables.selectFrom('matching.request').select('id').where('id', 'in', ids).execute();
  const stored = new Set(rows.map(({ id }) => id));
  return all.filter(({ request }) => stored.has(request));
}

function wordsOf({ request, mentee, form, answers }: Sent, pens: ReadonlyMap<string, Pen>) {
  const pen = pens.get(mentee);
  if (!pen) throw new Error('There is nothing to write with for one who asks');
  const parts = partedByAudience(form, answers);
  return audiences.map((audience) => ({
    ...{ request, audience, form_version: form.version },
    sealed: sealWords(pen, { request, audience, answers: parts[audience] }),
  }));
}

const wishOf = ({ request, form, answers }: Sent) => ({
  request,
  unconnected: factIn(form, answers, 'unconnected-mentor') === true,
});

async function rank(tx: Tx, sent: readonly Sent[]): Promise<void> {
  const ranked = sent.flatMap(({ request, choices }) =>
    choices.map((mentor, place) => ({ request, mentor, rank: place + 1 })),
  );
  if (ranked.length > 0) await within<Tables>(tx).insertInto('matching.choice').values(ranked).execute();
  const known = sent.flatMap(({ request, connections }) =>
    [...connections].map(([mentor, kind]) => ({ request, mentor, kind })),
  );
  if (known.length > 0) await within<Tables>(tx).insertInto('matching.connection').values(known).execute();
}
