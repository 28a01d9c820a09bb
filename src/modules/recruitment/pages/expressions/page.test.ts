import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openProgramme,
  openTestHouse,
  someOrganisation,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { enterExpression } from '../../commands/enter-expression.ts';
import type { Decided } from '../../commands/give-endorsement.ts';

let house: TestHouse;
let programme: Programme;
let person: string;
let coordinator: Visitor;
let organisation: string;
beforeAll(async () => {
  house = await openTestHouse();
  person = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  coordinator = await house.as(person);
  programme = await openProgramme(house, { coordinator: person });
  organisation = await someOrganisation(house);
});
afterAll(() => house.close());

const forward = { releasesTime: true, deferUntil: null, comment: null } as const;

interface Given {
  readonly name: string;
  readonly role?: 'mentee' | 'mentor';
  readonly level?: string;
  readonly since?: string;
  readonly decision?: Decided['decision'];
}

const enter = ({ name, role = 'mentee', level = 'senior', since = '2015-01-01', decision = 'endorse' }: Given) =>
  house.acting(person, async (tx) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@council.example`;
    const answers = { organisation, jobTitle: 'Manager', inPostSince: since, ...(role === 'mentee' && { level }) };
    const endorsement = role === 'mentee' ? { ...forward, decision } : null;
    const given = { programme, role, name, email, answers, wayIn: 'spreadsheet', endorsement } as const;
    const entered = await enterExpression(tx, { ...given, by: person, now: house.clock.now() });
    if (!entered) throw new Error(`${name} has one open already`);
    return { ...entered, email };
  });

const list = (query = '') => coordinator.get(`/programmes/${programme.id}/expressions?${query}`);
const orderIn = (html: string, names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => html.indexOf(`>${one}<`) - html.indexOf(`>${other}<`));

describe('refused', () => {
  it('the list and its acts are found by the programme’s coordinators alone', async () => {
    const { expression } = await enter({ name: 'Rita Refused' });
    const other = await house.as(await house.person({ name: 'Otto' }));
    const at = `/programmes/${programme.id}`;
    const decision = `${at}/decision?decision=select&expression=${expression}`;
    for (const address of [
      `${at}/expressions`,
      `${at}/expressions/with-managers`,
      `${at}/expressions/new-mentee`,
      decision,
    ])
      expect((await other.get(address)).status).toBe(404);
    expect((await other.post(decision)).status).toBe(404);
    expect((await other.post(`/expressions/${expression}/manager/remind`)).status).toBe(404);
    expect((await other.get(`/expressions/${expression}/endorsement`)).status).toBe(404);
  });

  it('nobody decides about their own interest', async () => {
    const own = await house.acting(person, (tx) =>
      enterExpression(tx, {
        ...{ programme, role: 'mentor', name: 'Cora Coordinator', email: `${person}@council.example` },
        ...{ answers: {}, wayIn: 'paper', endorsement: null, by: person, now: house.clock.now() },
      }),
    );
    const decision = `/programmes/${programme.id}/decision?decision=select&expression=${own?.expression}`;
    expect(textOf((await coordinator.get(decision)).html)).toContain('You cannot decide about your own interest');
    expect((await coordinator.post(decision)).status).toBe(409);
  });
});

describe('shown', () => {
  it('EM-04: those who wait stand in the order of the rules, with why in words', async () => {
    const names = ['New Middle', 'Old Middle', 'New Senior', 'Senior First', 'Plain Senior'];
    await enter({ name: 'Plain Senior' });
    await enter({ name: 'Senior First', decision: 'priority' });
    await enter({ name: 'New Senior', since: '2026-06-01' });
    await enter({ name: 'Old Middle', level: 'middle' });
    await enter({ name: 'New Middle', level: 'middle', since: '2026-06-01' });
    const { html } = await list();
    expect(orderIn(html, names)).toEqual(names);
    expect(textOf(html)).toContain('1 New Middle');
    expect(textOf(html)).toContain('A middle leader, new in post');
  });

  it('filters by name and organisation, and counts each state', async () => {
    await enter({ name: 'Zoë 100%' });
    expect(textOf((await list('name=zoë 100%25')).html)).toContain('1 mentee: on the waiting list');
    const nobody = textOf((await list('name=100_')).html);
    expect(nobody).toContain('0 mentees');
    expect(nobody).toContain('Nobody of that name stands here. They may stand elsewhere');
    expect(textOf((await list(`organisation=${crypto.randomUUID()}`)).html)).toContain('Nobody here');
    expect((await list('page=nonsense&state=none')).status).toBe(200);
  });

  it('marks what was written down, and the person sees it', async () => {
    const { expression, person: mentee } = await enter({ name: 'Wilma Written' });
    const page = await coordinator.get(`/programmes/${programme.id}/expressions/${expression}`);
    expect(textOf(page.html)).toContain('Brought in from a spreadsheet. The person can see what was written down.');
    const own = await (await house.as(mentee)).get(`/expressions/${expression}`);
    expect(textOf(own.html)).toContain('This is what was written down for you');
    expect(textOf(own.html)).toContain('on the waiting list');
  });
});

describe('invalid', () => {
  it('asks to tick somebody', async () => {
    const reply = await coordinator.post(`/programmes/${programme.id}/expressions`, { act: 'select' });
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('Tick at least one person');
  });
});

describe('done', () => {
  it('decides about many at once, shows the words first, and tells each of them kindly', async () => {
    const [one, other] = [await enter({ name: 'Ann Both' }), await enter({ name: 'Bea Both' })];
    const ticked = [one.expression, other.expression];
    const asked = await coordinator.post(`/programmes/${programme.id}/expressions`, { act: 'not-this-time', ticked });
    const confirm = await coordinator.get(asked.to ?? '');
    expect(textOf(confirm.html)).toContain('No place for 2 people this time?');
    expect(textOf(confirm.html)).toContain('This says nothing about you or your work.');
    expect((await house.mailsTo(one.email)).length).toBe(2);
    expect((await coordinator.post(asked.to ?? '')).status).toBe(303);
    for (const { email } of [one, other])
      expect((await house.mailsTo(email))[0]?.body_text).toContain('This says nothing about you or your work.');
    expect((await coordinator.post(asked.to ?? '')).status).toBe(409);
    const back = await coordinator.post(`/programmes/${programme.id}/expressions/${one.expression}/reconsider`);
    expect(back.status).toBe(303);
  });

  it('EM-20: the selected read what is asked of them, and say so', async () => {
    const { expression, person: mentee } = await enter({ name: 'Sela Selected' });
    const visitor = await house.as(mentee);
    const page = `/programmes/${programme.id}/responsibilities/mentee`;
    expect((await visitor.get(page)).status).toBe(404);
    await coordinator.post(`/programmes/${programme.id}/decision?decision=select&expression=${expression}`);
    expect(textOf((await visitor.get(page)).html)).toContain('take the lead: it is my learning');
    expect((await visitor.get(page.replace('mentee', 'mentor'))).status).toBe(404);
    expect((await visitor.post(page)).status).toBe(303);
    expect(textOf((await visitor.get(page)).html)).toContain('You read this on');
  });

  it('EM-02: selected mentors are ticked for training, and the list tells who has trained', async () => {
    const { expression, person: mentor } = await enter({ name: 'Toni Trained', role: 'mentor' });
    await coordinator.post(`/programmes/${programme.id}/decision?decision=select&expression=${expression}`);
    const at = `/programmes/${programme.id}/expressions?role=mentor&state=selected`;
    expect(textOf((await coordinator.get(`${at}&trained=no`)).html)).toContain('Toni Trained');
    const asked = await coordinator.post(at, { act: 'training', ticked: mentor });
    expect(asked.to).toBe(`/programmes/${programme.id}/training/new?person=${mentor}`);
    const held = { 'heldOn-day': '20', 'heldOn-month': '8', 'heldOn-year': '2026' };
    expect((await coordinator.post(asked.to ?? '', { kind: 'course', ...held })).status).toBe(303);
    expect(textOf((await coordinator.get(`${at}&trained=yes`)).html)).toContain('Toni Trained');
    expect(textOf((await coordinator.get(`${at}&trained=no`)).html)).not.toContain('Toni Trained');
  });
});
