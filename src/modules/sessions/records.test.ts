import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import { sessionsOf } from './queries/read-session.ts';
import type { SessionsTables } from './tables.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A pair with a session that took place yesterday; both signed in afresh. */
async function afterSession(wanted: Parameters<typeof openPair>[1] = {}): Promise<Pair & { session: string }> {
  const pair = await openPair(house, wanted);
  const yesterday = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().subtract({ days: 1 });
  await pair.as.mentee.post(`/relationships/${pair.relationship}/sessions/held`, {
    ...{ 'day-day': String(yesterday.day), 'day-month': String(yesterday.month), 'day-year': String(yesterday.year) },
    ...{ time: '2pm', minutes: '60', method: 'online' },
  });
  const [session] = await house.acting(pair.people.mentee, (tx) => sessionsOf(tx, pair.relationship));
  return { ...pair, session: session?.id ?? '' };
}

const secret = 'canary-7f3a: we talked about leaving';
const sharedTerms: NonNullable<Parameters<typeof openPair>[1]>['terms'] = (terms) => ({
  ...terms,
  records: { ...terms.records, logReaders: 'pair-and-coordinator' },
});

describe('refused', () => {
  it('EM-10: a coordinator finds no log, and the database gives them no row of it', async () => {
    const pair = await afterSession();
    await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, { discussed: secret, seen: '0' });
    expect((await pair.as.coordinator.get(`/sessions/${pair.session}/log`)).status).toBe(404);
    const rows = (person: string) =>
      house.acting(person, (tx) => within<SessionsTables>(tx).selectFrom('sessions.log').selectAll().execute());
    expect(await rows(pair.people.coordinator)).toEqual([]);
    expect(await rows(pair.people.mentor)).toHaveLength(1);
  });

  it('EM-10: a private note is found by nobody but its author', async () => {
    const pair = await afterSession();
    await pair.as.mentor.post(`/sessions/${pair.session}/note`, { note: secret });
    expect((await pair.as.mentor.get(`/sessions/${pair.session}/note`)).html).toContain('canary-7f3a');
    expect((await pair.as.mentee.get(`/sessions/${pair.session}/note`)).html).not.toContain('canary-7f3a');
  });

  it('EM-10: what the pair writes stands nowhere but sealed', async () => {
    const pair = await afterSession();
    await pair.as.mentee.saveDraft(`/sessions/${pair.session}/log/edit`, { discussed: secret });
    await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, {
      ...{ discussed: secret, seen: '0' },
      ...{ 'actions.0.text': `Read ${secret}`, 'actions.0.who': pair.people.mentee },
    });
    await pair.as.mentee.post(`/sessions/${pair.session}/agenda`, { agenda: secret });
    await pair.as.mentee.post(`/sessions/${pair.session}/note`, { note: secret });
    await house.drain();
    expect(await everyTextOf(house)).not.toContain('canary-7f3a');
    expect(house.logged()).not.toContain('canary-7f3a');
  });
});

describe('shown', () => {
  it('EM-10: the readers stand above the box, after the terms of the programme', async () => {
    const pair = await afterSession();
    const mine = textOf((await pair.as.mentee.get(`/sessions/${pair.session}/log/edit`)).html);
    expect(mine).toContain('Who will read this: only you and Ben Li');
    const shared = await afterSession({ terms: sharedTerms });
    const ours = textOf((await shared.as.mentee.get(`/sessions/${shared.session}/log/edit`)).html);
    expect(ours).toContain('you, Ben Li and the coordinator of the programme');
    const note = textOf((await pair.as.mentor.get(`/sessions/${pair.session}/note`)).html);
    expect(note).toContain('Who will read this: only you');
  });

  it('EM-10: who has read what another wrote is recorded, and the pair sees it', async () => {
    const pair = await afterSession({ terms: sharedTerms });
    const page = `/sessions/${pair.session}/log`;
    await pair.as.mentee.post(`${page}/edit`, { discussed: secret, seen: '0' });
    expect(textOf((await pair.as.mentee.get(page)).html)).toContain('Nobody else has read it yet');
    expect(textOf((await pair.as.coordinator.get(page)).html)).toContain('canary-7f3a');
    await pair.as.mentor.get(page);
    const seen = textOf((await pair.as.mentee.get(page)).html);
    expect(seen).toContain('Who has read this');
    expect(seen).toMatch(/Read .*, by Ben Li/);
  });

  it('EM-10: the page of readings names who read what, and is for the pair alone', async () => {
    const pair = await afterSession({ terms: sharedTerms });
    await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, { discussed: secret, seen: '0' });
    await pair.as.mentee.post(`/relationships/${pair.relationship}/goals`, { goal: 'To speak up' });
    const page = `/relationships/${pair.relationship}/readings`;
    expect((await pair.as.coordinator.get(page)).status).toBe(404);
    expect(textOf((await pair.as.mentee.get(page)).html)).toContain('Nobody has read anything yet');
    await pair.as.mentor.get(`/relationships/${pair.relationship}/goals`);
    await pair.as.coordinator.get(`/sessions/${pair.session}/log`);
    const seen = textOf((await pair.as.mentor.get(page)).html);
    expect(seen).toMatch(/A goal .*, by Ben Li/);
    expect(seen).toMatch(/A session log .*, by (Cora Coordinator|Somebody with a part in running the programme)/);
    expect((await pair.as.mentee.get(`/relationships/${pair.relationship}`)).html).toContain(page);
  });

  it('EM-10: a draft saves itself, and nobody else sees it', async () => {
    const pair = await afterSession();
    const page = `/sessions/${pair.session}/log/edit`;
    await pair.as.mentee.saveDraft(page, { discussed: 'Half a thought' });
    expect((await pair.as.mentee.get(page)).html).toContain('Half a thought');
    expect((await pair.as.mentor.get(page)).html).not.toContain('Half a thought');
  });
});

describe('invalid', () => {
  it('EM-10: an action needs its words and its person, and nothing typed is lost', async () => {
    const pair = await afterSession();
    const typed = {
      discussed: 'Our talk',
      seen: '0',
      'actions.0.text': 'Call Ben',
      'actions.1.who': pair.people.mentor,
    };
    const reply = await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, typed);
    expect(reply.status).toBe(422);
    for (const words of ['Select who will do it', 'Enter what is to be done', 'Our talk'])
      expect(textOf(reply.html)).toContain(words);
  });

  it('EM-10: of two who write at once, the second is shown what the first wrote', async () => {
    const pair = await afterSession();
    const page = `/sessions/${pair.session}/log/edit`;
    await pair.as.mentor.post(page, { discussed: 'As the mentor saw it', seen: '0' });
    const late = await pair.as.mentee.post(page, { discussed: 'As the mentee saw it', seen: '0' });
    expect(late.status).toBe(422);
    expect(late.html).toContain('As the mentor saw it');
    expect(late.html).toContain('As the mentee saw it');
    expect(late.html).toContain('name="seen" value="1"');
    expect((await pair.as.mentee.post(page, { discussed: 'As we both saw it', seen: '1' })).status).toBe(303);
  });
});

describe('done', () => {
  it('EM-10: actions carry forward until they are done or dropped', async () => {
    const pair = await afterSession();
    await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, {
      ...{ discussed: 'Our talk', seen: '0' },
      ...{ 'actions.0.text': 'Shadow a panel', 'actions.0.who': pair.people.mentee },
      ...{ 'actions.0.due-day': '1', 'actions.0.due-month': '12', 'actions.0.due-year': '2026' },
      ...{ 'actions.1.text': 'Send the paper', 'actions.1.who': pair.people.mentor },
    });
    const home = `/relationships/${pair.relationship}`;
    const page = await pair.as.mentor.get(home);
    expect(textOf(page.html)).toContain('By Tuesday 1 December 2026');
    const [first, second] = [...page.html.matchAll(/\/actions\/([\w-]+)\/done/g)].map(([, id]) => id);
    await pair.as.mentee.post(`/actions/${first}/done`);
    await pair.as.mentee.post(`/actions/${second}/drop`);
    const after = textOf((await pair.as.mentee.get(home)).html);
    expect(after).not.toContain('Shadow a panel');
    expect(after).not.toContain('Send the paper');
    expect((await pair.as.coordinator.post(`/actions/${first}/open`)).status).toBe(404);
  });

  it('EM-10: an action that is late is marked, and waits on the home page of whoever was to do it', async () => {
    const pair = await afterSession();
    const day = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 1 });
    await pair.as.mentee.post(`/sessions/${pair.session}/log/edit`, {
      ...{ discussed: 'Our talk', seen: '0' },
      ...{ 'actions.0.text': 'Shadow a panel', 'actions.0.who': pair.people.mentor },
      ...{
        'actions.0.due-day': String(day.day),
        'actions.0.due-month': String(day.month),
        'actions.0.due-year': String(day.year),
      },
    });
    expect(textOf((await pair.as.mentor.get('/')).html)).not.toContain('overdue');
    house.clock.advance({ hours: 48 });
    const [asMentor, asMentee] = [await house.as(pair.people.mentor), await house.as(pair.people.mentee)];
    expect(textOf((await asMentor.get('/')).html)).toContain('An action of yours is overdue, agreed with Ana Okafor');
    expect(textOf((await asMentee.get('/')).html)).not.toContain('overdue');
    expect(textOf((await asMentor.get(`/relationships/${pair.relationship}`)).html)).toContain('Overdue');
  });

  it('EM-10: either changes the log, and it says who and when', async () => {
    const pair = await afterSession();
    const page = `/sessions/${pair.session}/log`;
    await pair.as.mentee.post(`${page}/edit`, { discussed: 'Our talk', seen: '0' });
    await pair.as.mentor.post(`${page}/edit`, { discussed: 'Our talk, and more', seen: '1' });
    const text = textOf((await pair.as.mentee.get(page)).html);
    expect(text).toContain('Our talk, and more');
    expect(text).toMatch(/Changed .*, by Ben Li Begun .*, by Ana Okafor/);
  });
});

/** Every value of every row of the database, as text. */
async function everyTextOf({ services }: TestHouse): Promise<string> {
  return services.db.transaction('migrate', async (tx) => {
    const tables = within<{
      'information_schema.tables': { table_schema: string; table_name: string; table_type: string };
    }>(tx);
    const all = await tables
      .selectFrom('information_schema.tables')
      .select(['table_schema', 'table_name'])
      .where('table_type', '=', 'BASE TABLE')
      .where('table_schema', 'not in', ['pg_catalog', 'information_schema'])
      .execute();
    const texts: string[] = [];
    for (const { table_schema: schema, table_name: name } of all) {
      const rows = await within<Record<string, Record<string, unknown>>>(tx)
        .selectFrom(`${schema}.${name}`)
        .selectAll()
        .execute();
      texts.push(...rows.map((row) => Object.values(row).map(asText).join('\n')));
    }
    return texts.join('\n');
  });
}

const asText = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : (JSON.stringify(value) ?? '');
