import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headingOf, openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import { readRelationship } from './queries/read-relationship.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const agreementOf = ({ relationship }: Pair) => `/relationships/${relationship}/agreement`;
const stateOf = ({ relationship, people }: Pair) =>
  house.acting(people.mentee, async (tx) => (await readRelationship(tx, relationship))?.state);

describe('refused', () => {
  it('EM-09: a stranger, another coordinator and a visitor do not find the agreement', async () => {
    const pair = await openPair(house, { signed: false });
    const other = await openPair(house, { signed: false });
    const stranger = await house.as(await house.person());
    for (const path of ['', '.pdf', '/on-paper'].map((end) => agreementOf(pair) + end)) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await other.as.coordinator.get(path)).status).toBe(404);
      expect((await house.visitor().get(path)).status).toBe(401);
    }
    expect((await stranger.post(agreementOf(pair), { agree: 'yes' })).status).toBe(404);
  });

  it('EM-09: a coordinator signs for nobody, and a member puts no paper on file', async () => {
    const pair = await openPair(house, { signed: false });
    expect((await pair.as.coordinator.post(agreementOf(pair), { agree: 'yes' })).status).toBe(404);
    expect((await pair.as.mentee.get(`${agreementOf(pair)}/on-paper`)).status).toBe(404);
  });
});

describe('shown', () => {
  it('EM-09: the text with the terms filled in, its limits, its version, and who may read it', async () => {
    const pair = await openPair(house, { signed: false });
    const page = await pair.as.mentee.get(agreementOf(pair));
    expect(headingOf(page.html)).toBe('Your agreement');
    const text = textOf(page.html);
    expect(text).toContain('We plan to meet 4 to 6 times over 12 months');
    expect(text).toContain('somebody could come to serious harm');
    expect(text).toContain('Version 2 of the text');
    expect(text).toContain('You, Ben Li and the coordinator of the programme can read this agreement');
    expect(text).not.toMatch(/\{\w+\}/);
    const theirs = await pair.as.coordinator.get(agreementOf(pair));
    expect(headingOf(theirs.html)).toBe('Their agreement');
    expect(textOf(theirs.html)).toContain('Ben Li can read it, and you as a coordinator of the programme');
  });

  it('EM-09: it waits for each on their home page, and each has a mail about it', async () => {
    const pair = await openPair(house, { signed: false });
    const [mail] = await house.mailsTo(pair.addresses.mentor);
    expect(mail?.subject).toBe('Your mentoring agreement is ready to sign');
    expect(mail?.body_text).toContain(`/relationships/${pair.relationship}/agreement`);
    expect(textOf((await pair.as.mentor.get('/')).html)).toContain('Sign your agreement with Ana Okafor');
  });

  it('EM-09: a tagged PDF that names both and the version', async () => {
    const pair = await openPair(house);
    const file = await pair.as.mentor.get(`${agreementOf(pair)}.pdf`);
    expect(file.headers['content-type']).toBe('application/pdf');
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file.bytes)), { mergePages: true });
    for (const words of ['Ana Okafor', 'Ben Li', 'version 2', 'Signed on 1 September 2026', 'Regional leaders'])
      expect(text).toContain(words);
  });

  it('EM-09: ground rules are read and signed by nobody, and sessions may begin at once', async () => {
    const pair = await openPair(house, {
      signed: false,
      terms: (terms) => ({ ...terms, agreement: { when: 'ground-rules', signed: false } }),
    });
    const page = await pair.as.mentee.get(agreementOf(pair));
    expect(headingOf(page.html)).toBe('Your ground rules');
    expect(page.html).not.toContain('name="agree"');
    expect(await stateOf(pair)).toBe('active');
  });
});

describe('invalid', () => {
  it('EM-09: the box must be ticked, and nobody signs twice', async () => {
    const pair = await openPair(house, { signed: false });
    const blank = await pair.as.mentee.post(agreementOf(pair));
    expect(blank.status).toBe(422);
    expect(textOf(blank.html)).toContain('Select the box to say that you have read the agreement');
    await pair.as.mentee.post(agreementOf(pair), { agree: 'yes' });
    expect((await pair.as.mentee.post(agreementOf(pair), { agree: 'yes' })).status).toBe(409);
  });

  it('EM-09: a paper cannot be dated in the future', async () => {
    const pair = await openPair(house, { signed: false });
    const typed = { person: pair.people.mentor, 'day-day': '2', 'day-month': '9', 'day-year': '2026' };
    const reply = await pair.as.coordinator.post(`${agreementOf(pair)}/on-paper`, typed);
    expect(reply.status).toBe(422);
  });
});

describe('done', () => {
  it('EM-09: it begins with the last signature, and the year is counted from then', async () => {
    const pair = await openPair(house, { signed: false });
    house.clock.advance({ hours: 24 * 10 });
    const [mentee, mentor] = [await house.as(pair.people.mentee), await house.as(pair.people.mentor)];
    const first = await mentee.post(agreementOf(pair), { agree: 'yes' });
    expect(first.to).toContain(`/relationships/${pair.relationship}`);
    expect(await stateOf(pair)).toBe('agreeing');
    await mentor.post(agreementOf(pair), { agree: 'yes' });
    const begun = await house.acting(pair.people.mentee, (tx) => readRelationship(tx, pair.relationship));
    expect(begun).toMatchObject({ state: 'active', endsOn: Temporal.PlainDate.from('2027-09-11') });
    const subjects = (await house.mailsTo(pair.addresses.mentor)).map(({ subject }) => subject);
    expect(subjects).toContain('Your mentoring agreement is signed');
  });

  it('EM-09: a paper signature is marked as such, with who put it on file', async () => {
    const pair = await openPair(house, { signed: false });
    await pair.as.mentee.post(agreementOf(pair), { agree: 'yes' });
    const typed = { person: pair.people.mentor, 'day-day': '30', 'day-month': '8', 'day-year': '2026' };
    const reply = await pair.as.coordinator.post(`${agreementOf(pair)}/on-paper`, typed);
    expect(reply.status).toBe(303);
    expect(await stateOf(pair)).toBe('active');
    expect(textOf((await pair.as.mentee.get(agreementOf(pair))).html)).toContain(
      'Signed on paper on 30 August 2026, put on file by',
    );
  });
});
