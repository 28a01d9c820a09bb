import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  headingOf,
  openPair,
  openTestHouse,
  type Pair,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';
import { readProgramme } from '../programmes/index.ts';
import { readSession, sessionsOf } from './queries/read-session.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** What is typed to meet so many days from now, at an hour on the wall. */
const inDays = (days: number, more: Readonly<Record<string, string>> = {}) => {
  const day = house.clock.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days });
  return {
    ...{ 'day-day': String(day.day), 'day-month': String(day.month), 'day-year': String(day.year) },
    ...{ time: '2pm', minutes: '60', method: 'online', place: 'https://meet.example/room', ...more },
  };
};

const newPage = ({ relationship }: Pair) => `/relationships/${relationship}/sessions/new`;
const all = (pair: Pair) => house.acting(pair.people.mentee, (tx) => sessionsOf(tx, pair.relationship));
async function arranged(pair: Pair, days = 7): Promise<string> {
  await pair.as.mentee.post(newPage(pair), inDays(days));
  return (await all(pair)).at(-1)?.id ?? '';
}
/** An assistant of one of them, signed in. */
async function assistantOf(principal: Visitor): Promise<Visitor> {
  const email = `${crypto.randomUUID()}@council.example`;
  const person = await house.person({ name: 'Asa Assistant', email });
  await principal.post('/assistants', { name: 'Asa Assistant', email });
  return house.as(person);
}

describe('refused', () => {
  it('EM-09: no session is arranged before everyone has signed', async () => {
    const pair = await openPair(house, { signed: false });
    expect(textOf((await pair.as.mentee.get(newPage(pair))).html)).toContain('before everyone has signed');
    expect((await pair.as.mentee.post(newPage(pair), inDays(7))).status).toBe(409);
    await pair.as.mentee.post(`/relationships/${pair.relationship}/agreement`, { agree: 'yes' });
    expect((await pair.as.mentee.post(newPage(pair), inDays(7))).status).toBe(409);
    await pair.as.mentor.post(`/relationships/${pair.relationship}/agreement`, { agree: 'yes' });
    expect((await pair.as.mentee.post(newPage(pair), inDays(7))).status).toBe(303);
  });

  it('EM-09: where the agreement is signed at the first session, that session can be arranged before', async () => {
    const terms = { agreement: { when: 'at-first-session', signed: true } } as const;
    const pair = await openPair(house, { signed: false, terms: (kept) => ({ ...kept, ...terms }) });
    expect((await pair.as.mentee.post(newPage(pair), inDays(7))).status).toBe(303);
  });

  it('EM-11: the mentor arranges and moves nothing where the programme leaves it to the mentee', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    expect((await pair.as.mentor.get(newPage(pair))).status).toBe(404);
    expect((await pair.as.mentor.get(`/sessions/${session}/rearrange`)).status).toBe(404);
    expect((await pair.as.mentor.get(`/sessions/${session}/agenda`)).status).toBe(404);
  });

  it('EM-10: strangers, coordinators and other pairs find no session', async () => {
    const pair = await openPair(house);
    const other = await openPair(house);
    const session = await arranged(pair);
    const pages = ['', '/rearrange', '/call-off', '/agenda', '/log', '/log/edit', '/note'];
    for (const page of pages) {
      for (const visitor of [other.as.mentee, other.as.coordinator, pair.as.coordinator])
        expect([page, (await visitor.get(`/sessions/${session}${page}`)).status]).toEqual([page, 404]);
      expect((await house.visitor().get(`/sessions/${session}${page}`)).status).toBe(401);
    }
    for (const act of ['happened', 'did-not-happen', 'call-off'])
      expect((await other.as.mentor.post(`/sessions/${session}/${act}`)).status).toBe(404);
    expect((await other.as.mentee.get(`/relationships/${pair.relationship}`)).status).toBe(404);
  });
});

describe('shown', () => {
  it('EM-10: one obvious next step at each stage', async () => {
    const pair = await openPair(house, { signed: false });
    const page = `/relationships/${pair.relationship}`;
    const seen = async (who: 'mentee' | 'mentor') => textOf((await (await house.as(pair.people[who])).get(page)).html);
    expect(await seen('mentee')).toContain('Read and sign your agreement');
    await pair.as.mentee.post(`${page}/agreement`, { agree: 'yes' });
    expect(await seen('mentee')).toContain('Ben Li has still to sign the agreement');
    await pair.as.mentor.post(`${page}/agreement`, { agree: 'yes' });
    expect(await seen('mentee')).toContain('Arrange your first session');
    expect(await seen('mentor')).toContain('Ana Okafor arranges the next session');
    await arranged(pair);
    expect(await seen('mentor')).toContain('You meet on Tuesday');
  });

  it('EM-10: what waits on the home page is the first date, then whether it took place, and nothing else', async () => {
    const pair = await openPair(house);
    const home = async (who: 'mentee' | 'mentor') => textOf((await (await house.as(pair.people[who])).get('/')).html);
    expect(await home('mentee')).toContain('Arrange your first session with Ben Li');
    await arranged(pair, 2);
    expect(await home('mentee')).not.toContain('session with Ben Li');
    house.clock.advance({ hours: 24 * 3 });
    expect(await home('mentee')).toContain('Did your session with Ben Li take place?');
    expect(await home('mentor')).toContain('Did your session with Ana Okafor take place?');
  });

  it('EM-10: the first agenda differs from the later ones, and the mentee makes it their own', async () => {
    const pair = await openPair(house);
    const first = await arranged(pair, 1);
    const programme = await house.acting(pair.people.mentee, (tx) => readProgramme(tx, pair.programme));
    const { firstSession = [], laterSessions = [] } = programme?.settings.terms.agendas ?? {};
    expect(textOf((await pair.as.mentor.get(`/sessions/${first}`)).html)).toContain(firstSession[0]);
    await pair.as.mentee.post(`/sessions/${first}/agenda`, { agenda: 'My new team\nHow to say no' });
    const page = textOf((await pair.as.mentor.get(`/sessions/${first}`)).html);
    expect(page).toContain('How to say no');
    expect(page).not.toContain(firstSession[0]);
    house.clock.advance({ hours: 48 });
    const mentee = await house.as(pair.people.mentee);
    await mentee.post(`/sessions/${first}/happened`);
    await mentee.post(newPage(pair), inDays(30));
    const second = (await all(pair)).at(-1)?.id;
    expect(textOf((await mentee.get(`/sessions/${second}`)).html)).toContain(laterSessions[0]);
  });
});

describe('invalid', () => {
  it('EM-11: each box says what is missing, and a session is not arranged in the past', async () => {
    const pair = await openPair(house);
    const blank = await pair.as.mentee.post(newPage(pair), {});
    expect(blank.status).toBe(422);
    for (const words of ['Enter the day of the session', 'Enter the time', 'Select how you will meet'])
      expect(textOf(blank.html)).toContain(words);
    const past = await pair.as.mentee.post(newPage(pair), inDays(-1));
    expect([past.status, textOf(past.html)]).toEqual([422, expect.stringContaining('must be in the future')]);
    expect(past.html).toContain('https://meet.example/room');
    for (const [days, path, wrong] of [
      [400, newPage(pair), 'within the next 12 months'],
      [-400, `/relationships/${pair.relationship}/sessions/held`, 'within the last 12 months'],
    ] as const) {
      const far = await pair.as.mentee.post(path, inDays(days));
      expect([far.status, textOf(far.html)]).toEqual([422, expect.stringContaining(wrong)]);
    }
  });

  it('EM-10: nothing has happened before it has begun', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    expect((await pair.as.mentee.post(`/sessions/${session}/happened`)).status).toBe(409);
  });

  it('EM-11: a change that changes nothing tells nobody', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    expect((await pair.as.mentee.post(`/sessions/${session}/rearrange`, inDays(7))).status).toBe(409);
  });
});

describe('done', () => {
  it('EM-11: invitations that update and cancel, with neutral titles', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    await house.drain();
    await pair.as.mentee.post(`/sessions/${session}/rearrange`, inDays(9, { time: '10:30am' }));
    await house.drain();
    await pair.as.mentor.post(`/sessions/${session}/call-off`);
    const mails = (await house.mailsTo(pair.addresses.mentor)).filter(({ kind }) => kind.startsWith('sessions.'));
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Your mentoring session is called off',
      'Your mentoring session has changed',
      'Your mentoring session is arranged',
    ]);
    const entries = mails.map(({ calendar_body }) => entryOf(calendar_body ?? ''));
    expect(entries.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['CANCEL', 2],
      ['REQUEST', 1],
      ['REQUEST', 0],
    ]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(1);
    expect(entries.every(({ summary }) => summary === 'Mentoring session')).toBe(true);
    expect((await house.acting(pair.people.mentee, (tx) => readSession(tx, session)))?.state).toBe('cancelled');
  });

  it('EM-11: two changes before a mail is sent make one invitation', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    await pair.as.mentee.post(`/sessions/${session}/rearrange`, inDays(8));
    const mails = (await house.mailsTo(pair.addresses.mentee)).filter(({ kind }) => kind === 'sessions.invitation');
    expect(mails.map(({ subject }) => subject)).toEqual(['Your mentoring session has changed']);
  });

  it('EM-10: one press says that it took place, then only the next date is asked', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair, 1);
    house.clock.advance({ hours: 48 });
    const mentee = await house.as(pair.people.mentee);
    const reply = await mentee.post(`/sessions/${session}/happened`);
    expect(reply).toMatchObject({ status: 303, to: newPage(pair) });
    const next = await mentee.get(newPage(pair));
    expect(headingOf(next.html)).toBe('Arrange your next session');
    expect(next.html).toContain('https://meet.example/room');
    await mentee.post(newPage(pair), inDays(30));
    expect((await all(pair)).map(({ state }) => state)).toEqual(['held', 'arranged']);
    const wrong = await mentee.post(`/sessions/${session}/did-not-happen`);
    expect([wrong.status, (await all(pair))[0]?.state]).toEqual([303, 'not-held']);
  });

  it('EM-10: postponements are counted as facts, and the coordinator sees dates and no content', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    for (const days of [9, 12, 10]) await pair.as.mentee.post(`/sessions/${session}/rearrange`, inDays(days));
    const page = await pair.as.coordinator.get(`/relationships/${pair.relationship}/timeline`);
    const text = textOf(page.html);
    expect(text).toContain('Moved to a later time 2 times');
    expect(text).toContain('Session arranged for');
    expect(text).not.toContain('meet.example');
    expect((await pair.as.coordinator.get(`/relationships/${pair.relationship}`)).status).toBe(200);
  });

  it('MP-25: a pause calls off what was still to come', async () => {
    const pair = await openPair(house);
    await arranged(pair);
    await pair.as.mentor.post(`/relationships/${pair.relationship}/pause`);
    await house.drain();
    expect((await all(pair)).map(({ state }) => state)).toEqual(['cancelled']);
    expect((await pair.as.mentee.post(newPage(pair), inDays(3))).status).toBe(409);
  });

  it('EM-10: a session that was not arranged here is recorded afterwards', async () => {
    const pair = await openPair(house);
    const page = `/relationships/${pair.relationship}/sessions/held`;
    expect((await pair.as.mentor.post(page, inDays(2))).status).toBe(422);
    expect((await pair.as.mentor.post(page, inDays(-2))).status).toBe(303);
    expect((await all(pair)).map(({ state }) => state)).toEqual(['held']);
  });
});

describe('EM-11: an assistant runs the diary and sees nothing more', () => {
  it('sees dates and places, moves and arranges, and finds nothing else', async () => {
    const pair = await openPair(house);
    const session = await arranged(pair);
    const assistant = await assistantOf(pair.as.mentor);
    const diary = await assistant.get('/diary');
    const text = textOf(diary.html);
    expect(text).toContain('Ben Li');
    expect(text).toContain('https://meet.example/room');
    expect(text).not.toContain('Ana Okafor');
    const form = await assistant.get(`/sessions/${session}/rearrange`);
    expect(textOf(form.html)).not.toContain('Ana Okafor');
    expect(await assistant.post(`/sessions/${session}/rearrange`, inDays(10))).toMatchObject({
      status: 303,
      to: '/diary',
    });
    for (const page of ['', '/agenda', '/log', '/log/edit', '/note'])
      expect((await assistant.get(`/sessions/${session}${page}`)).status).toBe(404);
    for (const page of ['', '/agreement', '/goals', '/timeline', '/ending'])
      expect((await assistant.get(`/relationships/${pair.relationship}${page}`)).status).toBe(404);
    expect((await pair.as.mentee.get('/diary')).status).toBe(404);
    await assistant.post(`/sessions/${session}/call-off`);
    expect(textOf((await assistant.get('/diary')).html)).toContain('no date is set');
    expect((await assistant.post(newPage(pair), inDays(11))).to).toBe('/diary');
    expect((await all(pair)).map(({ state }) => state)).toEqual(['cancelled', 'arranged']);
  });
});

function entryOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const { uid, summary, sequence } = event;
  return { uid, summary, sequence, method: calendar.getFirstPropertyValue('method') };
}
