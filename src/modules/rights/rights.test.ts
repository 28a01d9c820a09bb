import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf, type Visitor } from '../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
let officer: Visitor;
let hub: string;
beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  officer = await house.as(
    await house.person({ name: 'Dot Officer', role: 'data-protection-officer', scope: pair.programme }),
  );
  hub = `/programmes/${pair.programme}/data-protection`;
});
afterAll(() => house.close());

const reason = 'A claim, reference 12';

describe('what goes and what is held', () => {
  test('refused: whoever is not named for data protection here', async () => {
    const elsewhere = await house.as(
      await house.person({ role: 'data-protection-officer', scope: pair.people.mentor }),
    );
    for (const visitor of [pair.as.mentee, pair.as.coordinator, elsewhere, house.visitor()])
      for (const page of ['', '/retention', '/requests', '/processing', `/relationships/${pair.relationship}/hold`])
        expect((await visitor.get(hub + page)).status).not.toBe(200);
  });

  test('shown: what goes when by name and number, on the way from the home page', async () => {
    await pair.as.mentee.post(`/relationships/${pair.relationship}/goals`, { goal: 'A sealed goal' });
    await pair.as.mentee.post(`/relationships/${pair.relationship}/ending`, {
      ...{ reason: 'finished', when: 'now', another: 'no' },
    });
    await house.drain();
    expect((await officer.get('/')).html).toContain(`href="${hub}"`);
    const { html } = await officer.get(`${hub}/retention`);
    expect(textOf(html)).toContain('Ben Li and Ana Okafor 1 September 2026 1 September 2027');
    expect(html).not.toContain('A sealed goal');
  });

  test('invalid: a hold without a reason, or until a day that has passed', async () => {
    const page = `${hub}/relationships/${pair.relationship}/hold`;
    expect((await officer.post(page, { reason: '' })).html).toContain('Say why it must be kept');
    const past = { 'until-day': '1', 'until-month': '8', 'until-year': '2026' };
    expect((await officer.post(page, { reason, ...past })).html).toContain('must be in the future');
  });

  test('invalid: a hold that would be over before anything of it goes', async () => {
    const soon = { 'until-day': '1', 'until-month': '1', 'until-year': '2027' };
    for (const held of [`relationships/${pair.relationship}`, `people/${pair.people.mentee}`])
      expect(textOf((await officer.post(`${hub}/${held}/hold`, { reason, ...soon })).html)).toContain(
        'Nothing of it goes before Wednesday 1 September 2027',
      );
  });

  test('shown: a pair that goes on is found by a name, and by no single letter', async () => {
    const found = textOf((await officer.get(`${hub}/retention?letters=okaf`)).html);
    expect(found).toContain('Hold the records of Ben Li and Ana Okafor');
    expect(found).toContain('Hold Ana Okafor, with all their mentoring');
    expect(textOf((await officer.get(`${hub}/retention?letters=o`)).html)).toContain('Enter at least two letters');
    expect(textOf((await officer.get(`${hub}/retention?letters=zzz`)).html)).toContain('Nobody in this programme');
  });

  test('done: it is held, shown as held, and let go of again', async () => {
    expect((await officer.post(`${hub}/relationships/${pair.relationship}/hold`, { reason })).status).toBe(303);
    const { html } = await officer.get(`${hub}/retention`);
    expect(html).toContain(reason);
    const end = /\/holds\/[0-9a-f-]+\/end/.exec(html)?.[0] ?? '';
    expect((await pair.as.coordinator.post(hub + end, {})).status).toBe(404);
    expect((await officer.post(hub + end, {})).status).toBe(303);
    const after = textOf((await officer.get(`${hub}/retention`)).html);
    expect(after).toContain('Nothing is held.');
    expect(after).toContain(`${reason} Dot Officer 1 September 2026 Ended on 1 September 2026 by Dot Officer`);
    expect((await officer.post(`${hub}/people/${pair.people.mentee}/hold`, { reason })).status).toBe(303);
    expect((await officer.get(`${hub}/retention`)).html).toContain(reason);
  });
});

describe('requests for a record', () => {
  const received = { 'receivedOn-day': '31', 'receivedOn-month': '8', 'receivedOn-year': '2026' };
  const asking = () => ({ person: pair.people.mentee, ...received, cameBy: 'telephone' });

  test('shown: somebody is found by a part of their name', async () => {
    expect((await officer.get(`${hub}/requests?letters=okaf`)).html).toContain(pair.addresses.mentee);
    expect(textOf((await officer.get(`${hub}/requests?letters=zzz`)).html)).toContain('Nobody of this programme');
  });

  test('invalid: nobody, a day to come, and somebody of no programme of theirs', async () => {
    expect((await officer.post(`${hub}/requests`, { ...asking(), person: '' })).html).toContain('Choose who asks');
    const later = { 'receivedOn-day': '30', 'receivedOn-month': '9', 'receivedOn-year': '2026' };
    expect((await officer.post(`${hub}/requests`, { ...asking(), ...later })).status).toBe(422);
    const longAgo = await officer.post(`${hub}/requests`, { ...asking(), 'receivedOn-year': '1950' });
    expect(textOf(longAgo.html)).toContain('must be within the last year');
    expect((await officer.post(`${hub}/requests`, { ...asking(), person: await house.person() })).status).toBe(422);
  });

  test('done: one that was entered by mistake counts no longer, and stands as that', async () => {
    await officer.post(`${hub}/requests`, asking());
    expect(textOf((await officer.get('/')).html)).toContain('Ana Okafor has asked for a copy of their record');
    const [mistake = ''] = /\/requests\/[0-9a-f-]+\/mistake/.exec((await officer.get(`${hub}/requests`)).html) ?? [];
    expect((await pair.as.coordinator.post(hub + mistake, {})).status).toBe(404);
    expect((await officer.post(hub + mistake, {})).status).toBe(303);
    expect((await officer.post(hub + mistake, {})).status).toBe(404);
    expect(textOf((await officer.get(`${hub}/requests`)).html)).toContain('Entered by mistake');
    expect(textOf((await officer.get('/')).html)).not.toContain('has asked for a copy of their record');
  });

  test('done: it has a month, is prepared unread, and opened by the person alone', async () => {
    expect((await officer.post(`${hub}/requests`, asking())).status).toBe(303);
    const { html } = await officer.get(`${hub}/requests`);
    expect(textOf(html)).toContain('30 September 2026');
    const request = /\/requests\/[0-9a-f-]+\//.exec(html)?.[0] ?? '';
    expect((await officer.post(`${hub}${request}closing`, {})).status).toBe(404);
    expect((await officer.post(`${hub}${request}preparation`, {})).status).toBe(303);
    const [mail] = await house.mailsTo(pair.addresses.mentee);
    expect(mail?.subject).toBe('Your record is ready for you');
    expect((await pair.as.mentee.get('/')).html).toContain('Open your record');
    expect((await pair.as.coordinator.post(`${hub}${request}closing`, {})).status).toBe(404);
    expect((await officer.post(`${hub}${request}closing`, {})).status).toBe(303);
    expect((await pair.as.mentee.get('/')).html).not.toContain('Open your record');
  });

  test('shown: what is processed, for what and on which basis', async () => {
    const text = textOf((await officer.get(`${hub}/processing`)).html);
    for (const words of [
      'Article 6(1)(e)',
      'Article 9(2)(a)',
      'sessions.log: ',
      'Named for data protection Dot Officer',
      'Controller',
    ])
      expect(text).toContain(words);
  });
});

describe('everything held about you', () => {
  test('refused: somebody who signed in a while ago confirms first who they are', async () => {
    house.clock.advance({ minutes: 20 });
    for (const file of ['page', 'data'])
      expect((await pair.as.mentor.get(`/your-details/record/${file}`)).to).toContain('/confirm-it-is-you');
  });

  test('shown: what there is, in the order of the file, before anything is opened', async () => {
    const text = textOf((await pair.as.mentor.get('/your-details/record')).html);
    expect(text).toMatch(/Who you are.*What you wrote What others said or wrote, where there is anything.*Signing in/);
    expect(text).not.toContain('A sealed goal');
  });

  test('done: it is made for a person to read: a list of contents, plain headings, who, with whom and when', async () => {
    const page = Buffer.from(
      (await (await house.as(pair.people.mentor)).get('/your-details/record/page')).bytes,
    ).toString();
    const order = [
      'What is not in this file, and why',
      'Contents',
      'Who you are',
      'What others said or wrote',
      'Your mentoring:',
      'Mails sent to you',
      'Signing in',
    ];
    const places = order.map((heading) => page.lastIndexOf(`>${heading}`));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    expect(textOf(page)).toContain('with Ana Okafor · Tuesday 1 September 2026');
    for (const raw of ['goals.goal', 'goal_text', 'made_at', '2026-09-01T']) expect(page).not.toContain(raw);
  });

  test('done: what is theirs, what they wrote under seal, and what their partner wrote, set apart', async () => {
    const again = await house.as(pair.people.mentor);
    const data = Buffer.from((await again.get('/your-details/record/data')).bytes).toString();
    const [own = '', others = ''] = data.split('"others":');
    expect(own).toContain('Ben Li');
    expect(own).not.toContain('A sealed goal');
    expect(others).toContain('A sealed goal');
    expect(data).not.toContain(pair.people.mentee);
    const page = Buffer.from((await again.get('/your-details/record/page')).bytes).toString();
    for (const words of ['Everything held about you', 'A sealed goal', 'What others said or wrote'])
      expect(page).toContain(words);
  });

  test('done: that the records of their mentoring are held, and why', async () => {
    await officer.post(`${hub}/relationships/${pair.relationship}/hold`, { reason: 'An inquiry, reference 9' });
    const again = await house.as(pair.people.mentor);
    const page = Buffer.from((await again.get('/your-details/record/page')).bytes).toString();
    expect(page).toContain('An inquiry, reference 9');
    expect(textOf(page)).toContain('Goes on 1 September 2027');
  });

  test('done: the pair sees that it was read', async () => {
    const mentee = await house.as(pair.people.mentee);
    expect(textOf((await mentee.get(`/relationships/${pair.relationship}/readings`)).html)).toContain('Ben Li');
  });
});
