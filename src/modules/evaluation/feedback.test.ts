import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../platform/db/index.ts';
import { headingOf, openPair, openTestHouse, type Pair, type TestHouse, textOf } from '../../testing/index.ts';
import type { EvaluationTables } from './tables.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const ending = { reason: 'finished', when: 'now', another: 'no' };
const ratings = { overall: '5', match: '4', goals: '4', support: '5', prepared: '4' };

/** A pair whose mentoring has ended, and where each gives feedback. */
async function finishedPair() {
  const pair = await openPair(house);
  await pair.as.mentee.post(`/relationships/${pair.relationship}/ending`, ending);
  await house.drain();
  const asked = async (person: string) => {
    const rows = await house.acting(person, (tx) =>
      within<EvaluationTables>(tx)
        .selectFrom('evaluation.feedback')
        .select('id')
        .where('person', '=', person)
        .execute(),
    );
    return `/feedback/${rows[0]?.id}`;
  };
  return { ...pair, mentee: await asked(pair.people.mentee), mentor: await asked(pair.people.mentor) };
}

async function give(pair: Pair & { readonly mentee: string }, words: Readonly<Record<string, string>> = {}) {
  const { mentee: browser } = pair.as;
  for (const step of ['ratings', 'outcomes', 'in-your-words', 'for-your-mentor', 'quote', 'next']) {
    const typed = {
      ...(step === 'ratings' ? ratings : {}),
      ...(step === 'outcomes' ? { outcomes: 'confidence' } : {}),
      ...words,
    };
    await browser.post(`${pair.mentee}/${step}`, typed);
  }
  return browser.post(`${pair.mentee}/check`);
}

describe('refused', () => {
  it('EM-13: nobody else finds what somebody is asked or has said, the other of the two among them', async () => {
    const pair = await finishedPair();
    await give(pair);
    const stranger = await house.as(await house.person());
    const other = await openPair(house);
    for (const path of ['', '/given', '/word']) {
      for (const browser of [pair.as.mentor, stranger, other.as.coordinator])
        expect((await browser.get(pair.mentee + path)).status).toBe(404);
      expect((await house.visitor().get(pair.mentee + path)).status).toBe(401);
    }
    for (const path of ['feedback', 'quality-review', 'quality-review.xlsx'])
      for (const browser of [pair.as.mentee, other.as.coordinator])
        expect((await browser.get(`/programmes/${pair.programme}/${path}`)).status).toBe(404);
  });

  it('EM-13: the database itself shows neither answers nor a word to the other of the two', async () => {
    const pair = await finishedPair();
    await give(pair, { forMentor: 'Thank you for the walks', quote: 'Do it', quoteConsent: 'yes' });
    const seen = await house.acting(pair.people.mentor, async (tx) => {
      const tables = within<EvaluationTables>(tx);
      const rows = [];
      for (const name of ['answers', 'figures', 'quote', 'word', 'passing'] as const)
        rows.push(...(await tables.selectFrom(`evaluation.${name}`).selectAll().execute()));
      return rows;
    });
    expect(seen).toEqual([]);
  });

  it('EM-13: only its author takes a sentence back, and only a coordinator who takes no part passes a word on', async () => {
    const pair = await finishedPair();
    await give(pair, { forMentor: 'Thank you', quote: 'Do it', quoteConsent: 'yes' });
    for (const browser of [pair.as.mentor, pair.as.coordinator])
      expect((await browser.post(`${pair.mentee}/quote/take-back`)).status).toBe(404);
    for (const browser of [pair.as.mentor, pair.as.mentee])
      expect((await browser.post(`${pair.mentee}/pass-on`)).status).toBe(404);
  });

  it('EM-13: a certificate is for each of the two, once it has ended', async () => {
    const running = await openPair(house);
    const path = `/relationships/${running.relationship}/certificate.pdf`;
    expect((await running.as.mentee.get(path)).status).toBe(404);
    await running.as.mentor.post(`/relationships/${running.relationship}/ending`, ending);
    expect((await running.as.coordinator.get(path)).status).toBe(404);
    expect((await running.as.mentor.get(path)).status).toBe(200);
  });
});

describe('shown', () => {
  it('EM-13: both are asked once, by mail and on their home page', async () => {
    const pair = await finishedPair();
    await house.drain();
    for (const who of ['mentee', 'mentor'] as const) {
      const mails = await house.mailsTo(pair.addresses[who]);
      expect(mails.filter(({ subject }) => subject === 'How was your mentoring?')).toHaveLength(1);
      expect(textOf((await pair.as[who].get('/')).html)).toContain('Say how your mentoring in Regional leaders was');
    }
  });

  it('EM-13: who will read it stands above each box', async () => {
    const pair = await finishedPair();
    const page = await pair.as.mentee.get(`${pair.mentee}/for-your-mentor`);
    expect(textOf(page.html)).toMatch(/you, the coordinator and your mentor/i);
  });

  it('EM-13: a certificate names the person and the programme', async () => {
    const pair = await finishedPair();
    const file = await pair.as.mentee.get(`/relationships/${pair.relationship}/certificate.pdf`);
    const proxy = await getDocumentProxy(new Uint8Array(file.bytes));
    const { items } = await (await proxy.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const words of ['Ana Okafor', 'Regional leaders', '1 September 2026']) expect(text).toContain(words);
  });
});

describe('invalid', () => {
  it('EM-13: a rating that is missing is asked for, and what was ticked is kept', async () => {
    const pair = await finishedPair();
    const reply = await pair.as.mentee.post(`${pair.mentee}/ratings`, { overall: '5' });
    expect(reply.status).toBe(422);
    expect(reply.html).toMatch(/name="overall"[^>]*value="5"[^>]*checked|checked[^>]*value="5"/);
  });
});

describe('done', () => {
  it('EM-13: feedback is given once, read back, and no longer waits', async () => {
    const pair = await finishedPair();
    expect(await give(pair, { helped: 'Being listened to' })).toMatchObject({
      status: 303,
      to: expect.stringContaining('/given'),
    });
    const page = await pair.as.mentee.get(`${pair.mentee}/given`);
    expect(headingOf(page.html)).toBe('Your feedback');
    expect(textOf(page.html)).toContain('Being listened to');
    expect((await pair.as.mentee.get(pair.mentee)).status).toBe(404);
    expect(textOf((await pair.as.mentee.get('/')).html)).not.toContain('Say how your mentoring');
    expect(textOf((await pair.as.coordinator.get(`${pair.mentee}/given`)).html)).toContain('Being listened to');
  });

  it('EM-13: the certificate and what was said are found again from home, the certificate from the relationship too', async () => {
    const pair = await finishedPair();
    await give(pair);
    const certificate = `href="/relationships/${pair.relationship}/certificate.pdf"`;
    const home = await pair.as.mentee.get('/');
    expect(home.html).toContain(`href="${pair.mentee}/given"`);
    expect(home.html).toContain(certificate);
    const ended = await pair.as.mentee.get(`/relationships/${pair.relationship}`);
    expect(ended.html).toContain(certificate);
    expect(textOf(ended.html)).toContain('can be read here at least until');
    expect((await pair.as.mentor.get('/')).html).not.toContain(`${pair.mentee}/given`);
  });

  it('EM-13: a coordinator enters it for someone who telephones', async () => {
    const pair = await finishedPair();
    const list = await pair.as.coordinator.get(`/programmes/${pair.programme}/feedback`);
    expect(list.html).toContain(`href="${pair.mentee}"`);
    await give({ ...pair, as: { ...pair.as, mentee: pair.as.coordinator } });
    expect(textOf((await pair.as.mentee.get(`${pair.mentee}/given`)).html)).toContain('Your feedback');
  });

  it('EM-13: what the mentee wrote for the mentor is passed on by the coordinator, and only then read', async () => {
    const pair = await finishedPair();
    await give(pair, { forMentor: 'Thank you for the walks', helped: 'Nobody else should read this' });
    expect((await pair.as.mentor.get(`${pair.mentee}/word`)).status).toBe(404);
    expect((await pair.as.coordinator.post(`${pair.mentee}/pass-on`)).status).toBe(303);
    expect((await pair.as.coordinator.post(`${pair.mentee}/pass-on`)).status).toBe(409);
    const [mail] = await house.mailsTo(pair.addresses.mentor);
    expect(mail?.body_text).not.toContain('walks');
    const text = textOf((await pair.as.mentor.get(`${pair.mentee}/word`)).html);
    expect(text).toContain('Thank you for the walks');
    expect(text).not.toContain('Nobody else');
  });

  it('EM-13: a sentence is printed by consent only, and no longer once it is taken back', async () => {
    const without = await finishedPair();
    await give(without, { quote: 'A sentence without consent', quoteConsent: 'no' });
    expect(await reviewText(without)).not.toContain('A sentence without consent');
    const pair = await finishedPair();
    await give(pair, { quote: 'A sentence to print', quoteConsent: 'yes' });
    expect(await reviewText(pair)).toContain('A sentence to print');
    await pair.as.mentee.post(`${pair.mentee}/quote/take-back`);
    expect(await reviewText(pair)).not.toContain('A sentence to print');
  });
});

async function reviewText(pair: Pair): Promise<string> {
  return textOf((await pair.as.coordinator.get(`/programmes/${pair.programme}/quality-review`)).html);
}
