import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPair, openTestHouse, type Pair, type TestHouse, textOf, type Visitor } from '../../testing/index.ts';
import { grantRole, type Role } from '../accounts/index.ts';
import { organisationId, recordPost } from '../people/index.ts';
import { nameStaff } from '../programmes/index.ts';

let house: TestHouse;
let pair: Pair;
let raise: string;
let lead: Named;
let deputy: Named;

interface Named {
  readonly person: string;
  readonly address: string;
  readonly as: Visitor;
}

beforeAll(async () => {
  house = await openTestHouse();
  pair = await openPair(house);
  raise = `/relationships/${pair.relationship}/concern`;
  lead = await named('Safi Guard', 'safeguarding-lead');
  deputy = await named('Dee Puty', 'deputy-safeguarding-lead');
}, 240_000);
afterAll(() => house.close());

async function named(name: string, role: Role, { programme, people }: Pair = pair): Promise<Named> {
  const address = `${name.toLowerCase().replace(' ', '.')}@council.example`;
  const by = people.coordinator;
  const person = await house.acting(by, (tx) =>
    nameStaff(tx, { programme, name, email: address, role, by, now: house.clock.now() }),
  );
  return { person, address, as: await house.as(person) };
}

const written = { ground: 'children', what: 'Visits are not being made.', tried: 'We spoke about it twice.' };
const told = { told: 'yes', 'on-day': '31', 'on-month': '8', 'on-year': '2026', way: 'in-person' };
const unsafe = { told: 'unsafe', untold: 'A child would be moved.' };

async function filed(typed: Readonly<Record<string, string>> = { ...written, ...told }): Promise<string> {
  const mentor = await house.as(pair.people.mentor);
  const { to } = await mentor.post(raise, typed);
  if (!to) throw new Error('The concern was not filed');
  return to;
}

describe('raising a concern', () => {
  test('MP-12 refused: anybody outside the two, the coordinator too', async () => {
    for (const visitor of [pair.as.coordinator, lead.as, (await openPair(house)).as.mentor]) {
      expect((await visitor.get(raise)).status).toBe(404);
      expect((await visitor.post(raise, { ...written, ...told })).status).toBe(404);
    }
  });

  test('MP-12 shown: who will read it, what happens next, and the other ways', async () => {
    const text = textOf((await pair.as.mentor.get(raise)).html);
    expect(text).toContain('Safi Guard (safeguarding lead) and Dee Puty (deputy safeguarding lead)');
    expect(text).toContain('call 999 now');
    expect(text).toContain('your council’s own safeguarding procedures');
    expect(text).toContain('One of them acknowledges it within one working day');
    expect(text).toContain('Children are put at risk');
  });

  test('MP-12 invalid: without the record that the other was told, when and how', async () => {
    const errorsOf = async (typed: Readonly<Record<string, string>>) => {
      const { status, html } = await pair.as.mentor.post(raise, typed);
      expect(status).toBe(422);
      return textOf(html);
    };
    expect(await errorsOf({})).toContain('Select why it is serious');
    expect(await errorsOf(written)).toContain('Select whether you have told Ana Okafor');
    expect(await errorsOf({ ...written, told: 'yes' })).toContain('Enter the day on which you told them');
    expect(await errorsOf({ ...written, ...told, 'on-day': '2', 'on-month': '9' })).toContain(
      'must be today or in the past',
    );
    expect(await errorsOf({ ...written, ...told, 'on-year': '2024' })).toContain('must be within the last year');
    expect(await errorsOf({ ...written, told: 'unsafe' })).toContain('Enter why telling them first would be unsafe');
  });

  test('MP-12 invalid: a programme whose terms say so knows no reason for not telling', async () => {
    const always = await openPair(house, {
      terms: (terms) => ({ ...terms, concerns: { ...terms.concerns, tellFirst: 'always' } }),
    });
    const at = `/relationships/${always.relationship}/concern`;
    expect(textOf((await always.as.mentor.get(at)).html)).not.toContain(
      'Telling them first would put somebody in danger',
    );
    expect((await always.as.mentor.post(at, { ...written, ...unsafe })).status).toBe(422);
  });

  test('MP-12 done: those named get a mail without a word about whom or what', async () => {
    const at = await filed();
    const [mail] = await house.mailsTo(lead.address);
    expect(mail?.subject).toBe('Something waits for you in Regional leaders');
    const text = JSON.stringify(mail);
    expect(text).toContain(at);
    for (const secret of ['Ana', 'Ben', 'concern was', 'Visits']) expect(text).not.toContain(secret);
    expect((await house.mailsTo(deputy.address)).length).toBeGreaterThan(0);
    expect(textOf((await lead.as.get('/')).html)).toContain('A concern to acknowledge in Regional leaders');
    expect(textOf((await deputy.as.get('/')).html)).not.toContain('A concern to acknowledge');
  });

  test('MP-12 done: put off until they are told, it waits for its author with nothing sent, and is then sent once', async () => {
    const { as, relationship } = await openPair(house);
    const at = `/relationships/${relationship}/concern`;
    const off = await as.mentor.post(at, { what: 'A first thought', told: 'not-yet' });
    expect(off.to).toBe(`/relationships/${relationship}`);
    expect((await as.mentor.get(at)).html).toContain('A first thought');
    expect(textOf((await as.mentor.get(at)).html)).not.toContain('The concern that you raised on');
    const { to } = await as.mentor.post(at, { ...written, ...told });
    expect((await as.mentor.post(at, { ...written, ...told })).to).toBe(to);
    expect((await as.mentor.get(at)).html).not.toContain('A first thought');
    expect((await as.mentor.post(at, { ...written, ...told, what: 'Something else.' })).to).not.toBe(to);
  });

  test('MP-12 done: both find it again from their home page, and whoever was told hears of it', async () => {
    const { as, relationship, addresses } = await openPair(house);
    const { to } = await as.mentor.post(`/relationships/${relationship}/concern`, { ...written, ...told });
    for (const [visitor, title] of [
      [as.mentor, 'The concern that you raised'],
      [as.mentee, 'A concern about you'],
    ] as const) {
      const { html } = await visitor.get('/');
      expect(textOf(html)).toContain(title);
      expect(html).toContain(to);
    }
    const [mail] = await house.mailsTo(addresses.mentee);
    expect(mail?.subject).toBe('There is something for you to read in Regional leaders');
  });

  test('MP-12 done: what was begun is kept as a draft that only its author sees', async () => {
    expect((await pair.as.mentee.saveDraft(raise, { what: 'Something I began' })).status).toBe(204);
    expect((await pair.as.mentee.get(raise)).html).toContain('Something I began');
    expect((await pair.as.mentor.get(raise)).html).not.toContain('Something I began');
  });
});

describe('who reads a concern', () => {
  test('MP-12 refused: others in the programme, and those who run another', async () => {
    const at = await filed();
    const elsewhere = await openPair(house);
    const others = [elsewhere.as.coordinator, elsewhere.as.mentor, (await named('Stef', 'steering-member')).as];
    for (const visitor of others) expect((await visitor.get(at)).status).toBe(404);
  });

  test('MP-12 refused: one named for concerns who is a party to it, or in the line of one', async () => {
    const at = await filed();
    const { mentor, mentee } = pair.people;
    const now = house.clock.now();
    const head = await named('Hetty Head', 'coordinator');
    expect((await head.as.get(at)).status).toBe(200);
    const by = pair.people.coordinator;
    await house.acting(by, async (tx) => {
      await grantRole(tx, { person: mentee, role: 'coordinator', scope: pair.programme, by, now });
      const manager = { name: 'Hetty Head', email: head.address };
      const organisation = organisationId('rutland-county-council');
      const post = { person: mentor, organisation, title: 'Head of Service', since: null, manager };
      await recordPost(tx, { ...post, by, now });
    });
    expect((await head.as.get(at)).status).toBe(404);
    expect(textOf((await pair.as.mentee.get(at)).html)).toContain('A concern about you');
    expect(textOf((await pair.as.mentor.get(raise)).html)).not.toContain('Hetty Head');
  });

  test('MP-12 shown: to the person concerned that it was referred and to whom, and not what was written', async () => {
    const at = await filed();
    await lead.as.post(`${at}/acknowledgement`);
    await lead.as.post(`${at}/decision`, decision);
    const text = textOf((await pair.as.mentee.get(at)).html);
    expect(text).toContain('The duty desk of Derby, on Tuesday 1 September 2026');
    expect(text).not.toContain('Visits are not being made');
    expect(text).not.toContain('It is the law');
    expect((await house.mailsTo(pair.addresses.mentee))[0]?.subject).toContain('something for you to read');
  });

  test('MP-12 shown: nothing to the person concerned while telling them would be unsafe', async () => {
    const at = await filed({ ...written, ...unsafe });
    expect((await pair.as.mentee.get(at)).status).toBe(404);
    expect((await pair.as.mentee.get(raise)).html).not.toContain(at);
    expect(textOf((await lead.as.get(at)).html)).toContain('A child would be moved.');
    const telling = { 'on-day': '1', 'on-month': '9', 'on-year': '2026', way: 'telephone' };
    expect((await pair.as.mentor.post(`${at}/telling`, telling)).status).toBe(404);
    expect((await lead.as.post(`${at}/telling`, { ...telling, 'on-day': '9' })).status).toBe(422);
    expect((await lead.as.post(`${at}/telling`, telling)).status).toBe(303);
    expect((await lead.as.post(`${at}/telling`, telling)).status).toBe(409);
    expect((await pair.as.mentee.get(at)).status).toBe(200);
  });

  test('MP-12 done: each reading is on record, for its author and for those who act on it', async () => {
    const at = await filed();
    expect(textOf((await pair.as.mentor.get(at)).html)).toContain('Nobody but you has opened it yet');
    await lead.as.get(at);
    for (const visitor of [pair.as.mentor, lead.as])
      expect(textOf((await visitor.get(at)).html)).toContain('Read Tuesday 1 September 2026, 10am , by Safi Guard');
    const readings = textOf((await pair.as.mentee.get(`/relationships/${pair.relationship}/readings`)).html);
    expect(readings).not.toContain('Safi Guard');
  });
});

const decision = {
  ...{ decision: 'refer', reason: 'It is the law.', to: 'The duty desk of Derby' },
  ...{ 'on-day': '1', 'on-month': '9', 'on-year': '2026' },
};

describe('acting on a concern', () => {
  test('MP-12 refused: its author and the person concerned', async () => {
    const at = await filed();
    for (const visitor of [pair.as.mentor, pair.as.mentee])
      for (const act of ['acknowledgement', 'decision', 'closing', 'telling'])
        expect((await visitor.post(`${at}/${act}`, decision)).status).toBe(404);
  });

  test('MP-12 invalid: a decision without a reason, a referral to nobody, and out of turn', async () => {
    const at = await filed();
    expect((await lead.as.post(`${at}/decision`, decision)).status).toBe(409);
    await lead.as.post(`${at}/acknowledgement`);
    expect((await lead.as.post(`${at}/acknowledgement`)).status).toBe(409);
    expect((await lead.as.post(`${at}/closing`, { outcome: 'Nothing' })).status).toBe(409);
    const { status, html } = await lead.as.post(`${at}/decision`, { decision: 'refer' });
    expect(status).toBe(422);
    expect(textOf(html)).toContain('Enter why you have decided so');
    expect(textOf(html)).toContain('Enter to whom it was referred');
    expect((await lead.as.post(`${at}/decision`, {})).status).toBe(422);
    expect((await lead.as.post(`${at}/decision`, { ...decision, 'on-day': '2' })).status).toBe(422);
  });

  test('MP-12 done: acknowledged, kept, referred after all, and closed with an answer', async () => {
    const at = await filed();
    for (const [act, typed] of [
      ['acknowledgement', {}],
      ['decision', { decision: 'keep', reason: 'We can help here.' }],
      ['decision', decision],
      ['closing', { outcome: 'They have acted.', answer: 'Thank you for saying so.' }],
    ] as const)
      expect([act, (await deputy.as.post(`${at}/${act}`, typed)).status]).toEqual([act, 303]);
    const author = textOf((await pair.as.mentor.get(at)).html);
    expect(author).toContain('Thank you for saying so.');
    expect(author).not.toContain('They have acted.');
    const handler = textOf((await lead.as.get(at)).html);
    for (const text of ['We can help here.', 'It is the law.', 'They have acted.']) expect(handler).toContain(text);
    expect((await deputy.as.post(`${at}/closing`, { outcome: 'x' })).status).toBe(409);
  });
});

describe('drills and numbers', () => {
  test('MP-12 refused: a drill by anybody who is not named, and the list for participants', async () => {
    const list = `/programmes/${pair.programme}/concerns`;
    const visitor = await house.as(pair.people.mentor);
    expect((await visitor.get(list)).status).toBe(404);
    expect((await visitor.post(`${list}/drills`)).status).toBe(404);
    const steering = await named('Sten Steering', 'steering-member');
    expect((await steering.as.post(`${list}/drills`)).status).toBe(404);
  });

  test('MP-12 shown: numbers alone to the steering group, and no small ones', async () => {
    const other = await openPair(house);
    const steering = await named('Sue Steering', 'steering-member', other);
    const list = `/programmes/${other.programme}/concerns`;
    const today = { told: 'yes', 'on-day': '1', 'on-month': '9', 'on-year': '2026', way: 'video' };
    const numbers = async () => textOf((await steering.as.get(list)).html);
    expect(await numbers()).toContain('Concerns none');
    for (let count = 1; count <= 5; count += 1) {
      const typed = { ...written, ...today, what: `What was seen for the ${count}. time.` };
      await other.as.mentee.post(`/relationships/${other.relationship}/concern`, typed);
      expect(await numbers()).toContain(count < 5 ? 'Concerns fewer than 5' : 'Concerns 5');
    }
    expect(await numbers()).not.toContain('Ana Okafor');
  });

  test('MP-12 done: a drill goes the same way, is marked everywhere, and is counted apart', async () => {
    const other = await openPair(house);
    const someLead = await named('Lea Lead', 'safeguarding-lead', other);
    const list = `/programmes/${other.programme}/concerns`;
    const { to } = await other.as.coordinator.post(`${list}/drills`);
    const [mail] = await house.mailsTo(someLead.address);
    expect(mail?.subject).toBe('Drill: Something waits for you in Regional leaders');
    expect(textOf((await someLead.as.get('/')).html)).toContain('Drill: A concern to acknowledge');
    expect(textOf((await someLead.as.get(to ?? '')).html)).toContain('This is a drill');
    expect((await someLead.as.post(`${to}/acknowledgement`)).status).toBe(303);
    expect((await someLead.as.post(`${to}/telling`, { ...told, way: 'video' })).status).toBe(409);
    const text = textOf((await other.as.coordinator.get(list)).html);
    expect(text).toContain('Concerns none');
    expect(text).toContain('Drills 1 open, 1 in all');
  });
});
