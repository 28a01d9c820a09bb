import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  headingOf,
  joinAsMentor,
  joinProgramme,
  openProgramme,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../testing/index.ts';
import { recordTraining } from '../learning/index.ts';
import { changeDetails, organisationId, recordPost } from '../people/index.ts';
import type { Programme } from '../programmes/index.ts';

let house: TestHouse;
let programme: Programme;
let list: string;
let coordinator: string;
let mentee: string;
let ada: string;
let ben: string;
let asMentee: Visitor;
let asCoordinator: Visitor;
let asStranger: Visitor;

beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Cora Coordinator' });
  programme = await openProgramme(house, { coordinator });
  list = `/programmes/${programme.id}/mentors`;
  mentee = await joinProgramme(house, { programme, coordinator, role: 'mentee', name: 'Mia Mentee' });
  ada = await joinAsMentor(house, {
    ...{ programme, coordinator, name: 'Ada Lovelace', title: 'Head of Early Help', seats: 2 },
    ...{ organisation: 'leicester-city-council', topics: ['confidence', 'money'] },
  });
  ben = await joinAsMentor(house, {
    programme,
    coordinator,
    name: 'Ben Ong',
    title: 'Youth Justice Manager',
    topics: ['youth-justice'],
  });
  asMentee = await house.as(mentee);
  asCoordinator = await house.as(coordinator);
  asStranger = await house.as(await house.person());
});
afterAll(() => house.close());

const namesOn = async (who: Visitor, query = '') => {
  const { html } = await who.get(`${list}${query}`);
  return [...html.matchAll(/<h3 class="[^"]*app-results__title">(.*?)<\/h3>/g)].map(([, title = '']) => textOf(title));
};

describe('the directory (EM-05)', () => {
  test('refused: visitors sign in first, and for strangers there is no such page', async () => {
    expect((await house.visitor().get(list)).status).toBe(401);
    for (const path of [list, `${list}/compare`, `${list}/${ada}`, `/programmes/${programme.id}/shortlist`])
      expect((await asStranger.get(path)).status).toBe(404);
    expect((await asStranger.post(`${list}/${ada}/shortlist`)).status).toBe(404);
    expect((await asCoordinator.post(`${list}/${ada}/shortlist`)).status).toBe(404);
  });

  test('shown: those who have published, in order of surname, and everyone to the coordinator (EM-02)', async () => {
    await joinAsMentor(house, { programme, coordinator, name: 'Zoe Unready', published: false });
    expect(await namesOn(asMentee)).toEqual(['Ada Lovelace', 'Ben Ong']);
    expect(await namesOn(asCoordinator)).toEqual(['Ada Lovelace', 'Ben Ong', 'Zoe Unready']);
    const { html } = await asCoordinator.get(list);
    expect(textOf(html)).toContain('Not published');
  });

  test.each([
    ['?words=lovelace', ['Ada Lovelace']],
    ['?words=LOVE', ['Ada Lovelace']],
    ['?words=early+leicester', ['Ada Lovelace']],
    ['?words=justice', ['Ben Ong']],
    ['?words=adolescents', ['Ben Ong']],
    ['?words=nobody+here', []],
    ['?topic=money', ['Ada Lovelace']],
    ['?topic=money&topic=youth-justice', ['Ada Lovelace', 'Ben Ong']],
    ['?topic=money&words=ong', []],
    ['?method=online', ['Ada Lovelace', 'Ben Ong']],
    ['?method=in-person', []],
    ['?free=yes', ['Ada Lovelace', 'Ben Ong']],
    ['?council-kind=unitary', ['Ada Lovelace', 'Ben Ong']],
    ['?region=East+Midlands', ['Ada Lovelace', 'Ben Ong']],
    ['?region=Wales', []],
    ['?sort=organisation', ['Ada Lovelace', 'Ben Ong']],
    ['?page=2', []],
    ['?page=minus&sort=backwards&topic=%27%3B--', []],
  ])('finds by %s', async (query, names) => {
    expect(await namesOn(asMentee, query)).toEqual(names);
  });

  test('compares up to three side by side', async () => {
    const { html } = await asMentee.get(`${list}/compare?mentor=${ada}&mentor=${ben}&mentor=nonsense`);
    expect(textOf(html)).toMatch(/Ada Lovelace.*Ben Ong.*Head of Early Help.*Youth Justice Manager/);
    expect(textOf((await asMentee.get(`${list}/compare`)).html)).toContain('Nobody to compare yet');
  });

  test('done: a mentor is kept on the shortlist, and taken off', async () => {
    const kept = await asMentee.post(`${list}/${ada}/shortlist`, { from: `${list}?words=ada` });
    expect(kept.to).toBe(`${list}?words=ada`);
    expect(textOf((await asMentee.get(`/programmes/${programme.id}/shortlist`)).html)).toContain('Ada Lovelace');
    expect((await asMentee.post(`${list}/${ben}/shortlist`, { from: 'https://elsewhere.example' })).to).toBe(
      `${list}/${ben}`,
    );
    await asMentee.post(`${list}/${ada}/shortlist/removal`);
    await asMentee.get(list);
    const { html } = await asMentee.get(`/programmes/${programme.id}/shortlist`);
    expect(textOf(html)).not.toContain('Ada Lovelace');
  });

  test('shown: who is away or has no room says so, and is not among the free', async () => {
    await (await house.as(ben)).post(`/programmes/${programme.id}/people/${ben}/leave`, {
      ...{ 'from-day': '1', 'from-month': '9', 'from-year': '2026' },
      ...{ 'until-day': '1', 'until-month': '10', 'until-year': '2026' },
    });
    expect(textOf((await asMentee.get(`${list}/${ben}`)).html)).toContain('Away until 1 October 2026');
    expect(await namesOn(asMentee, '?free=yes')).toEqual(['Ada Lovelace']);
    await (await house.as(ben)).post(`/programmes/${programme.id}/people/${ben}/return`);
    expect(await namesOn(asMentee, '?free=yes')).toEqual(['Ada Lovelace', 'Ben Ong']);
  });
});

describe('a profile', () => {
  const profile = (mentor: string) => `${list}/${mentor}/profile`;
  const said = { background: 'I began as a youth worker.', topics: 'confidence', methods: ['online', 'telephone'] };

  test('refused: nobody keeps the profile of somebody else', async () => {
    for (const path of [
      profile(ada),
      `${profile(ada)}/text`,
      `${list}/${ada}/places`,
      `/programmes/${programme.id}/people/${ada}/leave`,
    ])
      for (const who of [asMentee, asStranger, await house.as(ben)]) expect((await who.get(path)).status).toBe(404);
    expect((await asMentee.post(`${profile(ada)}/removal`)).status).toBe(404);
    expect((await asCoordinator.get(profile(mentee))).status).toBe(404);
  });

  test('invalid: what is missing is named, and what was typed is kept', async () => {
    const mentor = await joinAsMentor(house, { programme, coordinator, name: 'Ina Newcomer', published: false });
    const answer = await (await house.as(mentor)).post(`${profile(mentor)}/text`, { span: 'Two teams' });
    expect(answer.status).toBe(422);
    expect(textOf(answer.html)).toContain('Enter something about your working life');
    expect(answer.html).toContain('Two teams');
  });

  test('invalid: fewer places than are taken, and more than the programme allows', async () => {
    const asAda = await house.as(ada);
    expect((await asAda.post(`${list}/${ada}/places`, { seats: '99' })).status).toBe(422);
    expect((await asAda.post(`${list}/${ada}/places`, { seats: 'some' })).status).toBe(422);
    expect((await asAda.post(`${list}/${ada}/places`, { seats: '3' })).to).toBe(profile(ada));
  });

  test('not allowed: it is published once training is on record (EM-02)', async () => {
    const mentor = await joinAsMentor(house, {
      programme,
      coordinator,
      name: 'Una Trained',
      published: false,
      trained: false,
    });
    const asMentor = await house.as(mentor);
    expect(textOf((await asMentor.get(profile(mentor))).html)).toContain('once training is on record');
    expect((await asMentor.post(`${profile(mentor)}/publication`)).status).toBe(409);
    expect((await asMentee.get(`${list}/${mentor}`)).status).toBe(404);
  });

  test('done: written, published, taken down; nobody else sees it before or after', async () => {
    const mentor = await joinProgramme(house, { programme, coordinator, role: 'mentor', name: 'Lea Long' });
    await house.acting(coordinator, async (tx) => {
      const course = { kind: 'qualified', heldOn: null, by: coordinator, now: house.clock.now() } as const;
      await recordTraining(tx, { programme: programme.id, people: [mentor], ...course });
    });
    const asMentor = await house.as(mentor);
    expect(headingOf((await asMentor.get(profile(mentor))).html)).toContain('Your profile');
    expect((await asMentor.post(`${profile(mentor)}/text`, said)).to).toBe(profile(mentor));
    expect((await asMentee.get(`${list}/${mentor}`)).status).toBe(404);
    expect((await asMentor.post(`${profile(mentor)}/publication`)).to).toBe(profile(mentor));
    expect(textOf((await asMentee.get(`${list}/${mentor}`)).html)).toContain('I began as a youth worker.');
    expect(await namesOn(asMentee, '?words=long')).toEqual(['Lea Long']);
    await asMentor.post(`${profile(mentor)}/removal`);
    expect((await asMentee.get(`${list}/${mentor}`)).status).toBe(404);
    expect(await namesOn(asMentee, '?words=long')).toEqual([]);
  });

  test('done: the coordinator writes it for a mentor who telephones, and it is marked so', async () => {
    const mentor = await joinAsMentor(house, { programme, coordinator, name: 'Tom Telephone', published: false });
    expect((await asCoordinator.post(`${profile(mentor)}/text`, said)).to).toBe(profile(mentor));
    const own = await (await house.as(mentor)).get(profile(mentor));
    expect(textOf(own.html)).toContain('Last changed for you by the coordinator');
  });

  test('done: whoever goes by another name, or moves, is found by it', { timeout: 90_000 }, async () => {
    const mentor = await joinAsMentor(house, {
      programme,
      coordinator,
      name: 'Olga Old',
      email: 'olga@council.example',
    });
    await house.acting(mentor, async (tx) => {
      await changeDetails(tx, { person: mentor, name: 'Olga Zuckerman', email: 'olga@council.example', phone: null });
      await recordPost(tx, {
        ...{ person: mentor, organisation: organisationId('derby-city-council'), title: 'Principal Archivist' },
        ...{ since: null, manager: { name: null, email: null }, by: mentor, now: house.clock.now() },
      });
    });
    await house.drain();
    for (const words of ['zuckerman', 'derby', 'archivist'])
      expect(await namesOn(asMentee, `?words=${words}`)).toEqual(['Olga Zuckerman']);
    expect(await namesOn(asMentee, '?words=olga+old')).toEqual([]);
  });
});
