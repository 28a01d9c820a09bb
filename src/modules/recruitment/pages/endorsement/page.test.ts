import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  linkTo,
  openProgramme,
  openTestHouse,
  sendExpression,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';
import type { Programme } from '../../../programmes/index.ts';

let house: TestHouse;
let programme: Programme;
let coordinator: Visitor;
let person: string;
beforeAll(async () => {
  house = await openTestHouse();
  person = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  programme = await openProgramme(house, { coordinator: person });
  coordinator = await house.as(person);
});
afterAll(() => house.close());

/** Time passes, and the coordinator signs in again. */
async function moveOn(by: Temporal.DurationLike): Promise<void> {
  house.clock.advance(by);
  coordinator = await house.as(person);
}

let count = 0;
async function asked() {
  count += 1;
  const [own, managerEmail] = [`mentee${count}@council.example`, `manager${count}@council.example`];
  const mentee = await house.as(await house.person({ name: 'Mina Mentee', email: own }));
  const expression = await sendExpression(house, mentee, { programme, role: 'mentee', given: { managerEmail } });
  return { mentee, own, managerEmail, expression, link: await linkTo(house, managerEmail) };
}

const yes = { decision: 'endorse', releasesTime: 'yes' };
const coordinatorsPage = async (expression: string) =>
  textOf((await coordinator.get(`/programmes/${programme.id}/expressions/${expression}`)).html);

describe('refused', () => {
  it('a wrong link opens nothing, and so does the link of a manager who is no longer asked', async () => {
    const { expression, link } = await asked();
    expect((await house.visitor().get('/endorsements/not-a-token')).status).toBeGreaterThanOrEqual(401);
    const other = { name: 'Nora Next', email: `nora${count}@council.example` };
    expect((await coordinator.post(`/expressions/${expression}/manager`, other)).status).toBe(303);
    expect((await house.visitor().get(link)).status).toBeGreaterThanOrEqual(401);
    expect((await house.visitor().post(link, yes)).status).toBeGreaterThanOrEqual(401);
    const next = await linkTo(house, other.email);
    expect((await house.visitor().get(next)).status).toBe(200);
  });

  it('looking at the link changes nothing', async () => {
    const { expression, link } = await asked();
    await house.visitor().get(link);
    expect(await coordinatorsPage(expression)).toContain('With line manager');
  });
});

describe('shown', () => {
  it('EM-03, EM-22: the manager sees the parts marked for them and the time it takes, and nothing else', async () => {
    const { link } = await asked();
    const page = textOf((await house.visitor().get(link)).html);
    for (const words of [
      'Mina Mentee',
      'Team Manager',
      'Finding my feet as a manager',
      '4 to 6 sessions of about 60 minutes',
    ])
      expect(page).toContain(words);
    for (const secret of ['A private hope', 'improvement journey', 'four days a week', 'Leading change'])
      expect(page).not.toContain(secret);
  });
});

describe('invalid', () => {
  it('asks for a decision, for the time, and for the day to ask again', async () => {
    const { link } = await asked();
    const visitor = house.visitor();
    const wrong = async (typed: Record<string, string>) => textOf((await visitor.post(link, typed)).html);
    expect(await wrong({})).toContain('Select what you would like to do');
    expect(await wrong({ decision: 'endorse' })).toContain('will they have working time for their mentoring?');
    expect(await wrong({ decision: 'priority', releasesTime: 'no' })).toContain('agree that they will have the time');
    expect(await wrong({ decision: 'defer' })).toContain('Enter the date to ask again');
  });
});

describe('done', () => {
  it('EM-03, EM-22: a yes brings it to the coordinator, with working time agreed, and the mentee hears', async () => {
    const { expression, link, own } = await asked();
    const visitor = house.visitor();
    const given = await visitor.post(link, { ...yes, decision: 'priority', comment: 'She is ready' });
    expect(given.status).toBe(303);
    expect(textOf((await visitor.get(link)).html)).toContain('We have your decision about Mina Mentee');
    const page = await coordinatorsPage(expression);
    for (const words of ['On the waiting list', 'A private hope', 'Working time agreed Yes', 'She is ready'])
      expect(page).toContain(words);
    const [mail] = await house.mailsTo(own);
    expect(mail?.subject).toBe('Your line manager has put you forward');
    expect(mail?.body_text).not.toContain('She is ready');
    expect((await visitor.post(link, yes)).status).toBe(409);
  });

  it('a no is told kindly, and the coordinator never sees the answers', async () => {
    const { expression, link, own, mentee } = await asked();
    await house.visitor().post(link, { decision: 'decline' });
    expect(await coordinatorsPage(expression)).not.toContain('A private hope');
    expect((await house.mailsTo(own))[0]?.body_text).toContain('has decided not to put your expression of interest');
    expect(textOf((await mentee.get(`/expressions/${expression}`)).html)).toContain('Not put forward');
  });

  it('put off, it is asked again on the day that was named', async () => {
    const { expression, link, managerEmail } = await asked();
    const later = { 'deferUntil-day': '1', 'deferUntil-month': '12', 'deferUntil-year': '2026' };
    await house.visitor().post(link, { decision: 'defer', ...later });
    expect(await coordinatorsPage(expression)).toContain('Put off by line manager');
    const before = (await house.mailsTo(managerEmail)).length;
    await moveOn({ months: 3 });
    expect((await house.mailsTo(managerEmail)).length).toBe(before + 1);
    expect((await house.visitor().get(await linkTo(house, managerEmail))).status).toBe(200);
    expect(await coordinatorsPage(expression)).toContain('With line manager');
  });

  it('is reminded twice and no more, and then stands in the list of what is stuck', async () => {
    const { managerEmail, expression } = await asked();
    const mails = async (days: number) => {
      await moveOn({ days });
      return (await house.mailsTo(managerEmail)).length;
    };
    expect([await mails(1), await mails(7), await mails(14), await mails(28)]).toEqual([1, 2, 3, 3]);
    const list = await coordinator.get(`/programmes/${programme.id}/expressions/with-managers`);
    expect(textOf(list.html)).toContain('Waits too long');
    expect(textOf(list.html)).not.toContain('Team Manager');
    expect((await coordinator.post(`/expressions/${expression}/manager/remind`)).status).toBe(303);
    const all = `/programmes/${programme.id}/expressions/with-managers`;
    expect((await coordinator.post(all, { act: 'remind' })).status).toBe(422);
    expect((await coordinator.post(all, { act: 'remind', ticked: expression })).status).toBe(303);
    expect((await house.mailsTo(managerEmail)).length).toBe(5);
  });

  it('is not reminded at night', async () => {
    const { managerEmail } = await asked();
    const today = house.clock.now().toZonedDateTimeISO('Europe/London');
    const night = today.add({ days: 10 }).with({ hour: 2 }).toInstant();
    await moveOn(house.clock.now().until(night));
    expect((await house.mailsTo(managerEmail)).length).toBe(1);
    await moveOn({ hours: 8 });
    expect((await house.mailsTo(managerEmail)).length).toBe(2);
  });

  it('a spoken yes is written down by the coordinator, and marked so', async () => {
    const { expression } = await asked();
    const at = `/expressions/${expression}/endorsement`;
    expect((await coordinator.post(at, yes)).status).toBe(422);
    expect((await coordinator.post(at, { ...yes, cameBy: 'telephone' })).status).toBe(303);
    expect(await coordinatorsPage(expression)).toContain('How it came Told to a coordinator by telephone');
  });
});
