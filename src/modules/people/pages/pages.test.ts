import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../../platform/db/index.ts';
import { formOf, headingOf, openTestHouse, type TestHouse, textOf, type Visitor } from '../../../testing/index.ts';
import { makeKnownIn, organisationId, readAccessNeeds, readDetails, recordPost, registerPerson } from '../index.ts';

const leicester = organisationId('leicester-city-council');
const rutland = organisationId('rutland-county-council');

let house: TestHouse;
let gwen: string;
let asGwen: Visitor;
let asCoordinator: Visitor;
let asStranger: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  const [programme, now] = [newId(), house.clock.now()];
  const coordinator = await house.person({ name: 'Ana Okafor', role: 'coordinator', scope: programme });
  gwen = await house.acting(coordinator, async (tx) => {
    const email = `${newId()}@leicester.example`;
    const { person } = await registerPerson(tx, { name: 'Gwen Bailey', email, by: coordinator, now });
    await makeKnownIn(tx, { person, programme, now });
    const manager = { name: 'Rachel Zhang', email: 'rachel.zhang@leicester.example' };
    const post = { organisation: leicester, title: 'Team Manager', since: null, manager };
    await recordPost(tx, { ...post, person, by: coordinator, now });
    return person;
  });
  asGwen = await house.as(gwen);
  asCoordinator = await house.as(coordinator);
  asStranger = await house.as(await house.person());
});

const pages = ['', '/contact', '/post', '/access-needs'];

test('refused: nobody without a sign-in, and for a stranger there is no such person', async () => {
  for (const page of pages) {
    expect((await house.visitor().get(`/your-details${page}`)).status).toBe(401);
    expect((await asStranger.get(`/people/${gwen}${page}`)).status).toBe(404);
    expect((await asStranger.post(`/people/${gwen}${page || '/contact'}`, { name: 'X' })).status).toBe(404);
    expect((await asStranger.get(`/people/not-an-id${page}`)).status).toBe(404);
  }
});

test('refused: one’s own details at the address for other people’s', async () => {
  expect((await asGwen.get(`/people/${gwen}`)).status).toBe(404);
});

test('shown: your details, and that a coordinator entered them', async () => {
  const text = textOf((await asGwen.get('/your-details')).html);
  for (const part of ['Gwen Bailey', 'Leicester City Council', 'Team Manager', 'Rachel Zhang', 'A coordinator entered'])
    expect(text).toContain(part);
});

test('shown: the coordinator sees the same under the person’s name', async () => {
  const { html } = await asCoordinator.get(`/people/${gwen}`);
  expect(headingOf(html)).toBe('Gwen Bailey');
  expect(textOf(html)).toContain('Leicester City Council');
});

test('refused: once somebody has signed in, nobody else changes the address that they do it with', async () => {
  const page = `/people/${gwen}/contact`;
  const { html } = await asCoordinator.get(page);
  expect(textOf(html)).toContain('nobody else can change it');
  expect(html).not.toContain('name="email"');
  const typed = { name: 'Gwen Bailey-Ross', email: 'taken.over@council.example', phone: '0116 000' };
  expect((await asCoordinator.post(page, typed)).status).toBe(303);
  const text = textOf((await asCoordinator.get(`/people/${gwen}`)).html);
  expect(text).toContain('Gwen Bailey-Ross');
  expect(text).not.toContain('taken.over');
});

test('shown: somebody who has told nothing yet finds empty pages, and is registered by the first', async () => {
  expect(textOf((await asStranger.get('/your-details')).html)).toContain('Not given');
  const filled = formOf((await asStranger.get('/your-details/contact')).html);
  const { status } = await asStranger.post('/your-details/contact', { ...filled, name: 'Zoë Singh' });
  expect(status).toBe(303);
  expect(textOf((await asStranger.get('/your-details')).html)).toContain('Zoë Singh');
});

test('invalid: a name and an address are needed, and what was typed is kept', async () => {
  const { status, html } = await asGwen.post('/your-details/contact', { name: '', email: 'nonsense', phone: '0116' });
  expect(status).toBe(422);
  expect(textOf(html)).toContain('Enter your name');
  expect(textOf(html)).toContain('Enter an email address in the correct format');
  expect(formOf(html)).toMatchObject({ email: 'nonsense', phone: '0116' });
});

test('invalid: an address that is somebody else’s', async () => {
  await house.person({ email: 'taken@leicester.example' });
  const { status, html } = await asGwen.post('/your-details/contact', {
    name: 'Gwen',
    email: 'taken@leicester.example',
  });
  expect(status).toBe(422);
  expect(textOf(html)).toContain('belongs to somebody else');
});

test('invalid: a post without organisation or title, or with oneself as the line manager', async () => {
  const { email } = formOf((await asGwen.get('/your-details/contact')).html);
  const { status, html } = await asGwen.post('/your-details/post', { organisation: 'x', managerEmail: email ?? '' });
  expect(status).toBe(422);
  for (const part of ['Select whether', 'Select the organisation', 'Enter the job title', 'line manager’s own address'])
    expect(textOf(html)).toContain(part);
});

test('done: a new post at another organisation ends the one before it', async () => {
  const move = { change: 'move', organisation: rutland, title: 'Head of Service', managerName: 'Dele Ogunleye' };
  const { to } = await asGwen.post('/your-details/post', move);
  expect(to).toBe('/your-details');
  const details = await house.acting(gwen, (tx) => readDetails(tx, gwen));
  expect(details).toMatchObject({ organisation: rutland, title: 'Head of Service', managerName: 'Dele Ogunleye' });
});

test('done: a coordinator corrects a post', async () => {
  const path = `/people/${gwen}/post`;
  const typed = { change: 'correct', organisation: leicester, title: 'Service Manager', 'since-day': '1' };
  const { to } = await asCoordinator.post(path, { ...typed, 'since-month': 'March', 'since-year': '2024' });
  expect(to).toBe(`/people/${gwen}`);
  expect(textOf((await asCoordinator.get(`/people/${gwen}`)).html)).toContain('1 March 2024');
});

test('EM-23: needs are stated once, and seen by those who were chosen', async () => {
  await asGwen.post('/your-details/access-needs', { text: 'Captions', shownTo: ['partner', 'organisers'] });
  expect(textOf((await asGwen.get('/your-details')).html)).toContain('Captions');
  expect(textOf((await asCoordinator.get(`/people/${gwen}`)).html)).not.toContain('Captions');
  await asGwen.post('/your-details/access-needs', { text: 'Captions', shownTo: 'coordinator' });
  expect(textOf((await asCoordinator.get(`/people/${gwen}`)).html)).toContain('Captions');
});

test('EM-23: a coordinator enters them for somebody, who sees by whom; what a person has said stands', async () => {
  await asCoordinator.post(`/people/${gwen}/access-needs`, { text: 'Camera off' });
  expect(textOf((await asGwen.get('/your-details')).html)).toContain('Entered by A coordinator');
  expect((await asCoordinator.post(`/people/${gwen}/access-needs`, { text: 'Other' })).status).toBe(404);
  await asGwen.post('/your-details/access-needs', { text: 'A quiet room' });
  expect((await asCoordinator.post(`/people/${gwen}/access-needs`, { text: 'Other' })).status).toBe(409);
  const needs = await house.acting(gwen, (tx) =>
    readAccessNeeds(tx, house.services.sealing, { person: gwen, as: 'self' }),
  );
  expect(needs).toMatchObject({ text: 'A quiet room', shownTo: [], enteredBy: null });
});
