import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { linkTo, openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';

let house: TestHouse;
let pair: Pair;
let list: string;
const recipient = { name: 'Rita Recipient', email: 'rita@council.example' };
const typed = { ...recipient, purpose: 'consult', text: 'How do you plan for a tribunal?' };

beforeAll(async () => {
  house = await openTestHouse();
}, 240_000);
afterAll(() => house.close());
beforeEach(async () => {
  pair = await openPair(house);
  list = `/relationships/${pair.relationship}/disclosures`;
});

async function proposed(): Promise<string> {
  const { to } = await pair.as.mentee.post(`${list}/new`, typed);
  if (!to) throw new Error('It was not proposed');
  return to;
}

describe('proposing what to tell somebody', () => {
  test('MP-11 refused: anybody outside the pair, the coordinator too', async () => {
    const at = await proposed();
    const elsewhere = await openPair(house);
    for (const visitor of [pair.as.coordinator, elsewhere.as.mentee]) {
      for (const path of [list, `${list}/new`, at]) expect((await visitor.get(path)).status).toBe(404);
      expect((await visitor.post(`${list}/new`, typed)).status).toBe(404);
      for (const act of ['agreement', 'refusal', 'taking-back', 'revocation'])
        expect((await visitor.post(`${at}/${act}`)).status).toBe(404);
    }
  });

  test('MP-11 refused: whoever proposed it does not agree for the other, nor takes theirs back', async () => {
    const at = await proposed();
    expect((await pair.as.mentee.post(`${at}/agreement`)).status).toBe(404);
    expect((await pair.as.mentee.post(`${at}/refusal`)).status).toBe(404);
    expect((await pair.as.mentor.post(`${at}/taking-back`)).status).toBe(404);
  });

  test('MP-11 refused: nor past the pages: the database lets nobody agree for another, or change what was proposed', async () => {
    const id = (await proposed()).split('/').at(-1);
    const { mentee, mentor } = pair.people;
    const now = house.clock.now();
    const agreed = sql`INSERT INTO disclosures.state_change VALUES (${id}, ${pair.relationship}, 2, 'agreed', ${now}, ${mentee})`;
    const forOther = sql`INSERT INTO disclosures.consent VALUES (${id}, ${pair.relationship}, ${mentor}, ${now})`;
    for (const statement of [agreed, forOther])
      await expect(house.acting(mentee, (tx) => statement.execute(within(tx)))).rejects.toThrow('row-level security');
    const changed = sql`UPDATE disclosures.recipient SET email = 'other@council.example'`;
    await expect(house.acting(mentee, (tx) => changed.execute(within(tx)))).rejects.toThrow('permission denied');
    const named = sql`SELECT name FROM disclosures.told_by()`;
    expect((await house.acting(mentor, (tx) => named.execute(within(tx)))).rows).toEqual([]);
  });

  test('MP-11 shown: the other reads exactly what would be told, and to whom', async () => {
    const at = await proposed();
    expect(textOf((await pair.as.mentor.get('/')).html)).toContain('would like to tell somebody about your mentoring');
    const text = textOf((await pair.as.mentor.get(at)).html);
    for (const part of [typed.text, 'Rita Recipient, rita@council.example', 'To ask somebody for help or advice'])
      expect(text).toContain(part);
    expect(textOf((await pair.as.mentee.get(at)).html)).toContain('It waits for the agreement of Ben Li');
  });

  test('MP-11 invalid: without a purpose, a person or words', async () => {
    const { status, html } = await pair.as.mentee.post(`${list}/new`, {});
    expect(status).toBe(422);
    for (const error of ['Select what it is for', 'Enter the name of the person', 'Enter what they will read'])
      expect(textOf(html)).toContain(error);
  });

  test('MP-11 invalid: to one of the two', async () => {
    for (const email of [pair.addresses.mentee, pair.addresses.mentor.toUpperCase()]) {
      const { status, html } = await pair.as.mentee.post(`${list}/new`, { ...typed, email });
      expect([status, textOf(html)]).toEqual([422, expect.stringContaining('this one belongs to one of you')]);
    }
  });

  test('MP-11 done: not agreed, or taken back, nobody outside hears of it', async () => {
    const before = (await house.mailsTo(recipient.email)).length;
    const declined = await proposed();
    expect((await pair.as.mentor.post(`${declined}/refusal`)).status).toBe(303);
    expect((await pair.as.mentor.post(`${declined}/agreement`)).status).toBe(409);
    const takenBack = await proposed();
    expect((await pair.as.mentee.post(`${takenBack}/taking-back`)).status).toBe(303);
    expect((await house.mailsTo(recipient.email)).length).toBe(before);
    const told = (await house.mailsTo(pair.addresses.mentee)).map(({ subject }) => subject);
    expect(told).toContain('What could be told to somebody has been answered');
  });
});

describe('what the recipient reads', () => {
  test('MP-11 refused: nothing to a wrong link, and nothing before confidence is promised', async () => {
    const at = await proposed();
    await pair.as.mentor.post(`${at}/agreement`);
    const link = await linkTo(house, recipient.email);
    const outside = house.visitor();
    expect((await outside.get('/extracts/no-such-token')).status).toBe(401);
    const before = textOf((await outside.get(link)).html);
    expect(before).toContain('Ben Li and Ana Okafor have agreed to share this with Rita Recipient');
    expect(before).not.toContain(typed.text);
    expect((await outside.post(link)).status).toBe(422);
  });

  test('SS-35 shown: the promise fits what it is for, and the mail says who sends it', async () => {
    const { to = '' } = await pair.as.mentee.post(`${list}/new`, { ...typed, purpose: 'appraisal' });
    await pair.as.mentor.post(`${to}/agreement`);
    const outside = house.visitor();
    const text = textOf((await outside.get(await linkTo(house, recipient.email))).html);
    expect(text).toContain('You may write it into the one appraisal that it is for');
    expect(text).not.toContain('do not print it');
    const subjects = (await house.mailsTo(recipient.email)).map(({ subject }) => subject);
    expect(subjects).toContain('Ana Okafor has shared something with you in confidence');
  });

  test('SS-35, LM-08 done: they promise and read; each reading is on record for the pair, until one revokes it', async () => {
    const at = await proposed();
    expect((await pair.as.mentor.post(`${at}/agreement`)).status).toBe(303);
    const link = await linkTo(house, recipient.email);
    const outside = house.visitor();
    expect((await outside.post(link, { promise: 'yes' })).status).toBe(303);
    expect(textOf((await outside.get(link)).html)).toContain(typed.text);
    const page = (await pair.as.mentor.get(`/relationships/${pair.relationship}/readings`)).html;
    expect(page).toContain(`href="${at}"`);
    const readings = textOf(page);
    expect(readings).toContain(
      'What you agreed to tell somebody Tuesday 1 September 2026, 10am , by the person whom you agreed on, by the link',
    );
    expect(textOf((await pair.as.mentee.get(at)).html)).toContain('On Tuesday 1 September 2026, before they read it');
    expect((await pair.as.mentor.post(`${at}/revocation`)).status).toBe(303);
    const ended = textOf((await outside.get(link)).html);
    expect(ended).toContain('This is no longer shared');
    expect(ended).not.toContain(typed.text);
    expect((await outside.post(link, { promise: 'yes' })).status).not.toBe(303);
    expect((await pair.as.mentee.post(`${at}/revocation`)).status).toBe(409);
    const after = textOf((await pair.as.mentee.get(at)).html);
    for (const row of [
      'Nobody outside can read it',
      'Agreed Tuesday',
      'On Tuesday 1 September 2026, before they read it',
    ])
      expect(after).toContain(row);
    expect((await house.mailsTo(pair.addresses.mentee)).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'What could be told to somebody has been answered',
        'Something that you had agreed to tell is no longer told',
      ]),
    );
  });
});
