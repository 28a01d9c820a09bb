import { sql } from 'kysely';
import { newId, type Tx, within } from '../../platform/db/index.ts';
import type { Pair } from '../pair.ts';
import type { TestHouse } from '../test-house.ts';
import { canary, type Kind } from './canaries.ts';

/** Arranges a session; gives its id. */
export async function meet(house: TestHouse, { relationship, as }: Pair): Promise<string> {
  const arranged = await as.mentee.post(`/relationships/${relationship}/sessions/new`, {
    ...{ 'day-day': '8', 'day-month': '9', 'day-year': '2026', time: '2pm', minutes: '60' },
    ...{ method: 'online', place: 'The usual link' },
  });
  if (arranged.status !== 303) throw new Error(`Arranging a session answered ${arranged.status}`);
  const { rows } = await house.services.db.transaction('migrate', (tx) =>
    sql<{ id: string }>`SELECT id FROM sessions.session WHERE relationship = ${relationship}`.execute(within(tx)),
  );
  return rows[0]?.id ?? '';
}

interface Confiding {
  readonly pair: Pair;
  readonly session: string;
  /** The name of the mentee, by which the texts are told apart. */
  readonly mentee: string;
}

/** The pair writes all that a pair writes under seal; so does their coordinator about the mentee. */
export async function confide(house: TestHouse, confiding: Confiding): Promise<void> {
  const { pair, session, mentee } = confiding;
  const { relationship, people, as } = pair;
  const text = (kind: Kind) => canary(kind, mentee);
  const goal = await as.mentee.post(`/relationships/${relationship}/goals`, { goal: text('goal') });
  const sent = [
    goal,
    await as.mentee.post(goal.to ?? '', { step: text('step') }),
    await as.mentee.post(`/sessions/${session}/agenda`, { agenda: text('agenda') }),
    await as.mentee.post(`/sessions/${session}/log/edit`, {
      ...{ discussed: text('log'), seen: '0' },
      ...{ 'actions.0.text': text('action'), 'actions.0.who': people.mentee },
    }),
    await as.mentor.post(`/sessions/${session}/note`, { note: text('note') }),
    await as.mentee.post(`/relationships/${relationship}/disclosures/new`, {
      ...{ purpose: 'consult', name: 'Rita Recipient', email: 'rita@council.example', text: text('extract') },
    }),
    await as.mentee.post('/your-details/access-needs', { text: text('access need'), shownTo: 'partner' }),
    await as.coordinator.upload(`/programmes/${pair.programme}/import`, {
      ...{ field: 'file', name: 'mentors.csv' },
      bytes: Buffer.from(`Name,Email,Notes\nZoe Zed,zoe@council.example,${text('list')}\n`),
    }),
  ].map(({ status }) => status);
  const draft = await as.mentee.saveDraft(`/sessions/${session}/note`, { note: text('draft') });
  if (sent.some((status) => status !== 303) || draft.status !== 204)
    throw new Error(`Confiding answered ${sent.join()} and ${draft.status}`);
  await raiseConcern(confiding);
  await confideBesides(house, confiding);
}

/** The mentor raises a concern about the mentee, who was told; the coordinator sees it through. */
async function raiseConcern({ pair: { relationship, as }, mentee }: Confiding): Promise<void> {
  const text = (kind: Kind) => canary(kind, mentee);
  const today = { 'on-day': '1', 'on-month': '9', 'on-year': '2026' };
  const raised = await as.mentor.post(`/relationships/${relationship}/concern`, {
    ...{ ground: 'harm', what: text('concern'), tried: 'We talked', told: 'yes', way: 'in-person', ...today },
  });
  const at = raised.to ?? '';
  const done = [
    await as.coordinator.post(`${at}/acknowledgement`),
    await as.coordinator.post(`${at}/decision`, {
      ...{ decision: 'refer', reason: text('decision'), to: text('referral'), ...today },
    }),
    await as.coordinator.post(`${at}/closing`, { outcome: text('outcome'), answer: text('answer') }),
  ];
  if (done.some(({ status }) => status !== 303)) throw new Error('The concern was not seen through');
}

/** What has no door that takes free words, or a long way to it. */
async function confideBesides(house: TestHouse, { pair: { programme, people }, mentee }: Confiding): Promise<void> {
  const now = house.clock.now();
  const { db, sealing } = house.services;
  const seal = (by: string, owner: string, kind: Kind, boundTo: string) =>
    house.acting(by, async (tx) => {
      const box = await sealing.box(tx, { kind: 'person', id: owner });
      return box.seal(textOf(kind, mentee), boundTo);
    });
  const lists = await db.transaction('migrate', (tx) =>
    sql<{
      id: string;
    }>`SELECT id FROM recruitment.import WHERE started_by = ${people.coordinator} ORDER BY id DESC`.execute(within(tx)),
  );
  const list = lists.rows[0]?.id ?? '';
  const fact = newId();
  const wish = await seal(
    people.mentee,
    people.mentee,
    'private wish',
    `matching.lived_experience.sealed:${programme}/${people.mentee}`,
  );
  const noted = await seal(people.coordinator, people.mentee, 'noted fact', `recruitment.noted_text.sealed:${fact}`);
  const decisions = await seal(
    people.coordinator,
    people.coordinator,
    'answer about a list',
    `recruitment.import_draft.decisions:${list}`,
  );
  await db.transaction('migrate', async (tx) => {
    await run(
      tx,
      sql`INSERT INTO matching.lived_experience (programme, person, form_version, sealed, saved_at)
      VALUES (${programme}, ${people.mentee}, 1, ${wish}, ${now})`,
    );
    await run(
      tx,
      sql`INSERT INTO recruitment.noted_fact (id, import, programme, person, kind, noted_by, noted_at)
      VALUES (${fact}, ${list}, ${programme}, ${people.mentee}, 'other', ${people.coordinator}, ${now})`,
    );
    await run(tx, sql`INSERT INTO recruitment.noted_text VALUES (${fact}, ${programme}, ${people.mentee}, ${noted})`);
    await run(tx, sql`UPDATE recruitment.import_draft SET decisions = ${decisions} WHERE import = ${list}`);
  });
  await giveReason(house, { pair: { programme, people }, mentee });
}

/** A run of the engine that says why somebody was matched. */
async function giveReason(
  house: TestHouse,
  {
    pair: { programme, people },
    mentee,
  }: { readonly pair: Pick<Pair, 'programme' | 'people'>; readonly mentee: string },
): Promise<void> {
  const { db, sealing, clock } = { ...house.services, clock: house.clock };
  const [made, now] = [newId(), clock.now()];
  await db.transaction('migrate', async (tx) => {
    const { rows } = await sql<{ id: string }>`SELECT id FROM matching.request WHERE mentee = ${people.mentee}`.execute(
      within(tx),
    );
    const request = rows[0]?.id;
    if (request === undefined) return;
    const box = await sealing.box(tx, { kind: 'person', id: people.mentee });
    const place = `matching.run_reason.sealed:${made}/${request}/coordinator`;
    const sealed = box.seal(canary('reason for a match', mentee), place);
    await run(
      tx,
      sql`INSERT INTO matching.run (id, programme, state, state_since, asked_at, asked_by, settings_version, counted_at)
      VALUES (${made}, ${programme}, 'done', ${now}, ${now}, ${people.coordinator}, 1, ${now})`,
    );
    await run(
      tx,
      sql`INSERT INTO matching.run_pair (run, request, programme, mentee, cause)
      VALUES (${made}, ${request}, ${programme}, ${people.mentee}, 'rules')`,
    );
    await run(tx, sql`INSERT INTO matching.run_reason VALUES (${made}, ${request}, 'coordinator', ${sealed})`);
  });
}

const run = (tx: Tx, statement: ReturnType<typeof sql>) => statement.execute(within(tx));

/** As its room keeps it: some keep more than the words. */
function textOf(kind: Kind, mentee: string): string {
  const text = canary(kind, mentee);
  if (kind === 'private wish') return JSON.stringify({ considered: true, aspects: [text] });
  return text;
}
