import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProgramme, openTestHouse, type TestHouse, textOf, type Visitor } from '../../../../testing/index.ts';
import type { Programme } from '../../../programmes/index.ts';

let house: TestHouse;
let programme: Programme;
let person: string;
let coordinator: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  person = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  coordinator = await house.as(person);
  programme = await openProgramme(house, { coordinator: person });
});
afterAll(() => house.close());

const at = () => `/programmes/${programme.id}/expressions/new-mentee`;

describe('refused', () => {
  it('nobody but a coordinator writes down what another said', async () => {
    const stranger = await house.as(await house.person({ name: 'Sam' }));
    expect((await stranger.get(at())).status).toBe(404);
    expect((await stranger.post(at(), { name: 'Ann', cameBy: 'paper', said: 'not-yet' })).status).toBe(404);
  });
});

describe('shown', () => {
  it('asks everything on one page, and keeps a draft', async () => {
    const page = (await coordinator.get(at())).html;
    for (const field of ['cameBy', 'email', 'name', 'jobTitle', 'topics', 'managerEmail', 'said'])
      expect(page).toContain(`name="${field}"`);
    await coordinator.saveDraft(at(), { name: 'Half a name' });
    expect((await coordinator.get(at())).html).toContain('value="Half a name"');
  });
});

describe('invalid', () => {
  it('needs a name, how it came, and what the manager said; what is given must be right', async () => {
    const reply = await coordinator.post(at(), { email: 'nowhere', 'inPostSince-day': '40', topics: 'nonsense' });
    expect(reply.status).toBe(422);
    for (const words of [
      'Enter your name',
      'Select how it reached you',
      'Select whether their line manager',
      'must include',
    ])
      expect(textOf(reply.html)).toContain(words);
    expect(reply.html).toContain('value="nowhere"');
  });

  it('does not let coordinators enter themselves', async () => {
    const own = { name: 'Me', email: `${person}@council.example`, cameBy: 'paper', said: 'endorse' };
    const reply = await coordinator.post(at(), own);
    expect(reply.status).toBe(422);
    expect(textOf(reply.html)).toContain('To express interest yourself, use the public page');
  });
});

describe('done', () => {
  it('someone who telephoned is on the list with their manager’s spoken yes, and no mail asks the manager again', async () => {
    const typed = { name: 'Tilly Telephone', email: 'tilly@council.example', cameBy: 'telephone', said: 'priority' };
    const manager = { managerName: 'Max Manager', managerEmail: 'max@council.example' };
    const reply = await coordinator.post(at(), { ...typed, ...manager });
    expect(reply.status).toBe(303);
    const page = textOf((await coordinator.get(reply.to ?? '')).html);
    for (const words of [
      'On the waiting list',
      'Told to a coordinator by telephone',
      'Put forward as a priority',
      'Working time agreed Yes',
    ])
      expect(page).toContain(words);
    expect(await house.mailsTo('max@council.example')).toEqual([]);
    const subjects = (await house.mailsTo('tilly@council.example')).map((mail) => mail.subject);
    expect(subjects).toContain('We have written down your interest in having a mentor');
    expect((await coordinator.post(at(), { ...typed, ...manager })).status).toBe(409);
  });

  it('someone without an address is entered too, and waits for a manager whose address is still to be found', async () => {
    const reply = await coordinator.post(at(), {
      name: 'Petra Paper',
      cameBy: 'paper',
      said: 'not-yet',
      managerName: 'Mo',
    });
    expect(reply.status).toBe(303);
    const stuck = textOf((await coordinator.get(`/programmes/${programme.id}/expressions/with-managers`)).html);
    expect(stuck).toContain('Petra Paper Mo, No address known');
  });
});
