import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import {
  askForMentor,
  headingOf,
  hopes,
  type MatchingScene,
  openMatching,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';
import { organisationId, recordPost } from '../people/index.ts';
import type { MatchingTables } from './tables.ts';

let house: TestHouse;
let scene: MatchingScene;
let base: string;
let mentee: string;
let mentor: string;
let coordinator: string;
let asMentee: Visitor;
let asMentor: Visitor;
let asCoordinator: Visitor;
let asStranger: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
  asStranger = await house.as(await house.person());
});
afterAll(() => house.close());

beforeEach(async () => {
  scene = await openMatching(house);
  base = scene.base;
  ({ mentee, mentor, coordinator } = scene.people);
  ({ mentee: asMentee, mentor: asMentor, coordinator: asCoordinator } = scene.as);
});

/** For what has the worker write mails. */
const patiently = { timeout: 90_000 };
const word = 'Ada has led exactly this kind of change';

const requestOf = async (person: string) => {
  const row = await house.acting(person, (tx) =>
    within<MatchingTables>(tx)
      .selectFrom('matching.request')
      .select(['id', 'state'])
      .where('mentee', '=', person)
      .orderBy('sent_at', 'desc')
      .executeTakeFirst(),
  );
  if (!row) throw new Error('Nothing was asked');
  return row;
};

test('refused: it is for the two and for their coordinator, each on their own page', async () => {
  const page = await scene.offered();
  const id = page.split('/').at(-1);
  for (const path of [page, `${page}/call`, `${page}/decision`]) {
    expect((await house.visitor().get(path)).status).toBe(401);
    expect((await asStranger.get(path)).status).toBe(404);
  }
  expect((await asCoordinator.get(page)).status).toBe(404);
  for (const who of [asMentee, asMentor, asStranger])
    expect((await who.get(`${base}/proposals/${id}`)).status).toBe(404);
});

test('shown: the mentor sees hopes and background, never a rank; the mentee the profile and the kind word', async () => {
  const page = await scene.offered(word);
  const [mine, theirs] = [await asMentor.get(page), await asMentee.get(page)];
  expect(headingOf(mine.html)).toContain('A match with Mia Mentee');
  expect(textOf(mine.html)).toContain(hopes);
  expect(textOf(mine.html)).not.toMatch(/choice|rank|Perhaps somebody from Health|@council/i);
  expect(textOf(mine.html)).not.toContain(word);
  expect(textOf(theirs.html)).toContain(word);
  expect(textOf(theirs.html)).toContain('Twenty years in children’s services.');
  expect(textOf(theirs.html)).not.toContain('@council.example');
  expect(textOf((await asMentor.get('/')).html)).toContain('Answer: a match with Mia Mentee');
});

test('shown EM-07: from their home a mentee with a match on offer sees their request, and looks for nobody', async () => {
  const home = async () => textOf((await asMentee.get('/')).html);
  expect(await home()).toContain('Look through the mentors');
  expect((await home()).split('Programmes you can join')[1] ?? '').not.toContain(scene.programme.name);
  const page = await scene.offered();
  expect(await home()).toContain('See your request for a mentor');
  expect(await home()).not.toContain('Look through the mentors');
  await asMentor.post(page, { answer: 'no' });
  expect(await home()).toContain('Look through the mentors');
});

test('shown EM-07: of what is on offer, whoever is still to answer comes before those who have', async () => {
  const page = await scene.offered();
  for (const who of [asMentee, asMentor]) await who.post(page, { answer: 'yes' });
  await askForMentor(await house.as(await scene.mentee('Zara Zeal')), `${base}/request`);
  const ben = await scene.mentor('Ben Book');
  const { html } = await asCoordinator.get(`${base}/matching`);
  const request = html
    .split(`${base}/matching/`)
    .find((part) => part.includes('>Zara Zeal<'))
    ?.split('"')[0];
  expect((await asCoordinator.post(`${base}/matching/${request}/offers/${ben}`, { kindWord: '' })).status).toBe(303);
  const text = textOf((await asCoordinator.get(`${base}/matching?view=offered`)).html);
  expect(text).toMatch(/Zara Zeal .*Nobody has answered .*Mia Mentee .*Both said yes/);
});

test('invalid: an answer is yes, or not this time', async () => {
  const page = await scene.offered();
  expect((await asMentor.post(page, { answer: 'perhaps' })).status).toBe(422);
});

test(
  'done: either says not this time, the other hears no more than that, and the place is free (EM-08)',
  patiently,
  async () => {
    const page = await scene.offered();
    expect(await scene.taken(mentor)).toBe(1);
    await asMentee.post(page, { answer: 'yes' });
    await asMentor.post(page, { answer: 'no' });
    expect(await scene.taken(mentor)).toBe(0);
    expect((await requestOf(mentee)).state).toBe('waiting');
    const told = textOf((await asMentee.get(page)).html);
    expect(told).toContain('does not go ahead this time');
    expect(told).not.toContain('declined');
    expect((await house.mailsTo(scene.emailOf('Mia Mentee')))[0]?.subject).toBe('Your match: not this time');
    expect((await house.mailsTo(scene.emailOf('Ada Lovelace')))[0]?.subject).not.toBe('Your match: not this time');
    const { id } = await requestOf(mentee);
    expect(textOf((await asCoordinator.get(`${base}/matching/${id}`)).html)).toContain('Declined before');
  },
);

test(
  'done: both say yes and can reach each other, the call is in both diaries, both go ahead, the agreement waits',
  patiently,
  async () => {
    const page = await scene.offered();
    await asMentor.post(page, { answer: 'yes' });
    expect(textOf((await asMentor.get(page)).html)).toContain('You said yes.');
    expect(textOf((await asMentor.get('/')).html)).toContain('You said yes, and wait for their answer');
    await asMentee.post(page, { answer: 'yes' });
    const agreed = textOf((await asMentee.get(page)).html);
    expect(agreed).toContain(scene.emailOf('Ada Lovelace'));
    for (const topic of scene.programme.settings.terms.discoveryCall.topics) expect(agreed).toContain(topic);
    expect((await asMentor.get(`${page}/call`)).status).toBe(404);
    const call = {
      'day-day': '4',
      'day-month': '9',
      'day-year': '2026',
      time: '2pm',
      minutes: '30',
      method: 'online',
      place: '',
    };
    expect((await asMentee.post(`${page}/call`, { ...call, 'day-year': '2025' })).status).toBe(422);
    expect((await asMentee.post(`${page}/call`, call)).to).toBe(page);
    await asMentee.post(`${page}/call`, { ...call, time: '3pm' });
    expect(textOf((await asMentor.get('/')).html)).toContain('You talk on Friday 4 September 2026');
    const [mail] = await house.mailsTo(scene.emailOf('Ada Lovelace'));
    expect(mail?.subject).toBe('Your first call has changed');
    await asMentee.post(`${page}/decision`, { answer: 'yes' });
    expect(textOf((await asMentor.get(page)).html)).not.toMatch(/Mia Mentee said yes/);
    const both = await asMentor.post(`${page}/decision`, { answer: 'yes' });
    expect(both.to).toBe('/');
    expect(textOf((await asMentor.get('/')).html)).toContain('Sign your agreement with Mia Mentee');
    expect((await requestOf(mentee)).state).toBe('matched');
    expect(await scene.taken(mentor)).toBe(1);
  },
);

test('done: after the call one says not this time: a rematch without blame, the other hears only that', async () => {
  const page = await scene.offered();
  for (const who of [asMentee, asMentor]) await who.post(page, { answer: 'yes' });
  await asMentee.post(`${page}/decision`, { answer: 'yes' });
  await asMentor.post(`${page}/decision`, { answer: 'no' });
  expect((await requestOf(mentee)).state).toBe('waiting');
  expect(await scene.taken(mentor)).toBe(0);
  expect(textOf((await asMentee.get(page)).html)).toContain('does not go ahead this time');
  const answers = await house.acting(mentee, (tx) =>
    within<MatchingTables>(tx).selectFrom('matching.answer').select('person').where('person', '!=', mentee).execute(),
  );
  expect(answers).toEqual([]);
});

test('done: answers given by telephone are written down for either, and marked so', async () => {
  const page = await scene.offered();
  const oversee = `${base}/proposals/${page.split('/').at(-1)}`;
  expect((await asCoordinator.post(`${oversee}/answers`, { person: coordinator, answer: 'yes' })).status).toBe(422);
  for (const person of [mentee, mentor]) await asCoordinator.post(`${oversee}/answers`, { person, answer: 'yes' });
  expect(textOf((await asCoordinator.get(oversee)).html)).toContain('told to the coordinator');
  for (const person of [mentee, mentor]) await asCoordinator.post(`${oversee}/answers`, { person, answer: 'yes' });
  expect((await requestOf(mentee)).state).toBe('matched');
});

test('shown EM-07: before a match is taken back, who hears of it and what follows', async () => {
  const page = await scene.offered();
  await asMentor.post(page, { answer: 'yes' });
  const { html } = await asCoordinator.get(`${base}/proposals/${page.split('/').at(-1)}/withdrawal`);
  expect(headingOf(html)).toContain('Take back the match of Mia Mentee and Ada Lovelace?');
  expect(textOf(html)).toContain('Ada Lovelace has said yes already.');
  expect(textOf(html)).not.toContain('Mia Mentee has said yes already.');
  expect(textOf(html)).toContain('Both get a mail at once');
  expect((await requestOf(mentee)).state).toBe('offered');
});

test('invalid EM-07: what is not on offer any more is not taken back', async () => {
  const page = await scene.offered();
  const withdrawal = `${base}/proposals/${page.split('/').at(-1)}/withdrawal`;
  await asMentor.post(page, { answer: 'no' });
  expect(headingOf((await asCoordinator.get(withdrawal)).html)).toContain('not on offer any more');
  expect((await asCoordinator.post(withdrawal)).status).toBe(409);
});

test('done EM-07: the coordinator takes it back, both are told, and the request keeps what came of it', async () => {
  const page = await scene.offered();
  const taken = await asCoordinator.post(`${base}/proposals/${page.split('/').at(-1)}/withdrawal`);
  expect(textOf((await asCoordinator.get(taken.to ?? '')).html)).toMatch(
    /Offered before With Ada Lovelace Taken back, \w+ \d+ September 2026/,
  );
  expect((await requestOf(mentee)).state).toBe('waiting');
  expect((await asMentor.post(page, { answer: 'yes' })).status).toBe(409);
});

test('lapses without blame after its working days, and leave stops its clock', patiently, async () => {
  const page = await scene.offered();
  const at = (day: string) => house.clock.moveTo(Temporal.Instant.from(`${day}T09:00:00Z`));
  const back = house.clock.now();
  try {
    const leave = {
      'from-day': '2',
      'from-month': '9',
      'from-year': '2026',
      'until-day': '9',
      'until-month': '9',
      'until-year': '2026',
    };
    await asMentor.post(`${base}/people/${mentor}/leave`, leave);
    await house.drain();
    asMentee = await house.as(mentee);
    expect(textOf((await asMentee.get(page)).html)).toContain('Answer by Tuesday 15 September 2026');
    at('2026-09-15');
    await house.drain();
    expect((await requestOf(mentee)).state).toBe('offered');
    at('2026-09-16');
    await house.drain();
    expect((await requestOf(mentee)).state).toBe('waiting');
    expect(await scene.taken(mentor)).toBe(0);
    expect((await house.mailsTo(scene.emailOf('Mia Mentee')))[0]?.subject).toBe('Your match has run out of time');
  } finally {
    house.clock.moveTo(back);
  }
});

test('done: when the mentor becomes their line manager the match is taken back at once', patiently, async () => {
  await scene.offered();
  await house.acting(mentee, (tx) =>
    recordPost(tx, {
      person: mentee,
      organisation: organisationId('leicester-city-council'),
      title: 'Service Manager',
      since: null,
      manager: { name: 'Ada Lovelace', email: scene.emailOf('Ada Lovelace') },
      by: mentee,
      now: house.clock.now(),
    }),
  );
  await house.drain();
  expect((await requestOf(mentee)).state).toBe('waiting');
  expect(await scene.taken(mentor)).toBe(0);
});
