import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allThatIsSeen,
  openProgramme,
  openTestHouse,
  sampleAnswers,
  sendExpression,
  someOrganisation,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';
import type { Programme } from '../../../programmes/index.ts';

let house: TestHouse;
let programme: Programme;
let coordinator: string;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  programme = await openProgramme(house, { coordinator });
});
afterAll(() => house.close());

async function newcomer(name = 'Mina Mentee'): Promise<{ person: string; visitor: Visitor }> {
  const person = await house.person({ name });
  return { person, visitor: await house.as(person) };
}

describe('refused', () => {
  it('a visitor is asked to sign in first, and a programme that is not there is not found', async () => {
    expect((await house.visitor().get(`/p/${programme.slug}/mentee`)).status).toBe(401);
    const { visitor } = await newcomer();
    expect((await visitor.get('/p/nowhere/mentee')).status).toBe(404);
  });

  it('what somebody sent is not found by another, nor by a coordinator of another programme', async () => {
    const { visitor } = await newcomer();
    const expression = await sendExpression(house, visitor, { programme, role: 'mentee' });
    const other = await house.person({ name: 'Olga Other', role: 'coordinator' });
    await openProgramme(house, { coordinator: other, name: 'Elsewhere' });
    const grants = await house.person({ name: 'Nosy' });
    for (const person of [grants]) {
      const nosy = await house.as(person);
      expect((await nosy.get(`/expressions/${expression}`)).status).toBe(404);
      expect((await nosy.post(`/expressions/${expression}/withdrawal`)).status).toBe(404);
      expect((await nosy.get(`/programmes/${programme.id}/expressions/${expression}`)).status).toBe(404);
      for (const table of ['expression', 'profile', 'answers', 'manager'])
        expect(await allThatIsSeen(house, person, `recruitment.${table}`)).toBe('[]');
    }
  });
});

describe('shown', () => {
  it('EM-03: names above each box who will read it, and keeps a draft that only its author can open', async () => {
    const { person, visitor } = await newcomer();
    const at = `/p/${programme.slug}/mentee`;
    expect(textOf((await visitor.get(`${at}/hopes`)).html)).toContain(
      'Who will read this: You, the coordinator, your line manager and your mentor.',
    );
    expect((await visitor.saveDraft(`${at}/hopes`, { headline: 'Half a thou' })).status).toBe(204);
    expect((await visitor.get(`${at}/hopes`)).html).toContain('Half a thou');
    const { visitor: other } = await newcomer('Another');
    expect((await other.get(`${at}/hopes`)).html).not.toContain('Half a thou');
    expect(await allThatIsSeen(house, person, 'drafts.draft')).not.toContain('Half');
  });

  it('asks nobody twice for what is known', async () => {
    const { visitor } = await newcomer('Twice Asked');
    expect((await visitor.get(`/p/${programme.slug}/mentor/name`)).html).toContain('value="Twice Asked"');
    await sendExpression(house, visitor, { programme, role: 'mentee' });
    const page = (await visitor.get(`/p/${programme.slug}/mentor/line-manager`)).html;
    expect(page).toContain('value="max@council.example"');
  });

  it('shows somebody what they sent and where it stands', async () => {
    const { visitor } = await newcomer();
    const expression = await sendExpression(house, visitor, { programme, role: 'mentee' });
    const page = textOf((await visitor.get(`/expressions/${expression}`)).html);
    for (const words of ['With line manager', 'A private hope', 'Max Manager', 'Confidence, presence and being heard'])
      expect(page).toContain(words);
  });
});

describe('invalid', () => {
  it('says at the field what is wrong, and keeps what was typed', async () => {
    const { visitor } = await newcomer();
    const typed = {
      jobTitle: 'Team Manager',
      'inPostSince-day': '31',
      'inPostSince-month': '2',
      'inPostSince-year': '2026',
    };
    const reply = await visitor.post(`/p/${programme.slug}/mentee/job`, typed);
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('The date you started must be a real date');
    expect(textOf(reply.html)).toContain('Select what is closest to your job');
    expect(reply.html).toContain('value="Team Manager"');
  });

  it('EM-03: nobody is their own line manager', async () => {
    const person = await house.person({ name: 'Pat Own', email: 'pat.own@council.example' });
    const visitor = await house.as(person);
    const typed = { managerName: 'Pat Own', managerEmail: 'Pat.Own@council.example' };
    const reply = await visitor.post(`/p/${programme.slug}/mentee/line-manager`, typed);
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('this one is your own');
  });

  it('does not send before everything is answered', async () => {
    const { visitor } = await newcomer('');
    const reply = await visitor.post(`/p/${programme.slug}/mentee/check`);
    expect(reply.to).toContain('/mentee/name');
  });
});

describe('done', () => {
  it('EM-01: a mentor’s offer reaches the coordinator at once, and the line manager is told', async () => {
    const { visitor } = await newcomer('Mo Mentor');
    const given = { name: 'Mo Mentor', managerName: 'Tia Told', managerEmail: 'tia@council.example' };
    const expression = await sendExpression(house, visitor, { programme, role: 'mentor', given });
    const page = await (await house.as(coordinator)).get(`/programmes/${programme.id}/expressions/${expression}`);
    expect(textOf(page.html)).toContain('Thirty years of it');
    const [mail] = await house.mailsTo('tia@council.example');
    expect(mail?.subject).toBe('Mo Mentor has offered to be a mentor');
    expect(mail?.body_text).not.toContain('Thirty years');
    const own = textOf((await visitor.get(`/expressions/${expression}`)).html);
    expect(own).toContain('Being considered');
    expect(own).not.toContain('waiting list');
  });

  it('EM-03: a mentee’s goes to the line manager; the coordinator sees name, manager and date, and nothing else', async () => {
    const { person, visitor } = await newcomer('Wanda Waiting');
    const given = { name: 'Wanda Waiting', managerEmail: 'wanda.manager@council.example' };
    const expression = await sendExpression(house, visitor, { programme, role: 'mentee', given });
    const page = await (await house.as(coordinator)).get(`/programmes/${programme.id}/expressions/${expression}`);
    expect(textOf(page.html)).toContain('Wanda Waiting');
    expect(textOf(page.html)).toContain('Max Manager');
    for (const secret of ['A private hope', 'Team Manager', 'Finding my feet'])
      expect(textOf(page.html)).not.toContain(secret);
    expect(await allThatIsSeen(house, coordinator, 'recruitment.answers')).not.toContain(person);
    expect(await allThatIsSeen(house, coordinator, 'recruitment.profile')).not.toContain(person);
    expect((await house.mailsTo('wanda.manager@council.example'))[0]?.subject).toContain('will you put them forward?');
  });

  it('sends once: a second is explained, and the draft of the first is gone', async () => {
    const { visitor } = await newcomer();
    await sendExpression(house, visitor, { programme, role: 'mentee' });
    const answers = sampleAnswers('mentee', await someOrganisation(house));
    for (const [step, typed] of Object.entries(answers))
      await visitor.post(`/p/${programme.slug}/mentee/${step}`, typed);
    const again = await visitor.post(`/p/${programme.slug}/mentee/check`);
    expect(again.status).toBe(409);
    expect(textOf(again.html)).toContain('You have an expression of interest open already');
  });

  it('is taken back at any time, without a reason, and can be sent anew', async () => {
    const { visitor } = await newcomer();
    const expression = await sendExpression(house, visitor, { programme, role: 'mentee' });
    expect((await visitor.post(`/expressions/${expression}/withdrawal`)).status).toBe(303);
    expect(textOf((await visitor.get(`/expressions/${expression}`)).html)).toContain('You took this back.');
    expect((await visitor.post(`/expressions/${expression}/withdrawal`)).status).toBe(409);
    expect(await sendExpression(house, visitor, { programme, role: 'mentee' })).not.toBe('');
  });
});
