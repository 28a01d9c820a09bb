import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProgramme, openTestHouse, type TestHouse, textOf, type Visitor } from '../../testing/index.ts';
import { makeKnownIn, registerPerson } from '../people/index.ts';
import type { Programme } from '../programmes/index.ts';
import { isTrained } from './queries/is-trained.ts';

let house: TestHouse;
let programme: Programme;
let boss: string;
let coordinator: Visitor;
beforeAll(async () => {
  house = await openTestHouse();
  boss = await house.person({ name: 'Cora Coordinator', role: 'coordinator' });
  coordinator = await house.as(boss);
  programme = await openProgramme(house, { coordinator: boss });
});
afterAll(() => house.close());

let count = 0;
const mentor = (name: string): Promise<string> =>
  house.acting(boss, async (tx) => {
    count += 1;
    const now = house.clock.now();
    const { person } = await registerPerson(tx, { name, email: `mentor${count}@council.example`, by: boss, now });
    await makeKnownIn(tx, { person, programme: programme.id, now });
    return person;
  });
const trained = (person: string) => house.acting(boss, (tx) => isTrained(tx, person, programme.id));
const recording = (...people: readonly string[]) =>
  `/programmes/${programme.id}/training/new?${people.map((person) => `person=${person}`).join('&')}`;
const course = { kind: 'course', 'heldOn-day': '20', 'heldOn-month': '8', 'heldOn-year': '2026' };

describe('refused', () => {
  it('EM-02: nobody but a coordinator of the programme records training, not even one’s own', async () => {
    const person = await mentor('Olive');
    const own = await house.as(person);
    expect((await own.get(recording(person))).status).toBe(404);
    expect((await own.post(recording(person), course)).status).toBe(404);
    expect((await own.get(`/programmes/${programme.id}/training`)).status).toBe(404);
    expect((await own.post(`/programmes/${programme.id}/training/${person}/take-back`)).status).toBe(404);
  });

  it('people who are unknown in the programme are not found', async () => {
    const stranger = await house.person({ name: 'Stranger' });
    expect((await coordinator.get(recording(stranger))).status).toBe(404);
  });
});

describe('shown', () => {
  it('says how to begin when nothing is recorded, and for whom it is about to be', async () => {
    expect(textOf((await coordinator.get(`/programmes/${programme.id}/training`)).html)).toContain(
      'Nobody’s training is recorded yet',
    );
    const page = textOf((await coordinator.get(recording(await mentor('Ada'), await mentor('Bea')))).html);
    expect(page).toContain('Record training for 2 mentors');
    expect(page).toContain('Ada Bea');
  });
});

describe('invalid', () => {
  it('asks what was seen, and when a course was; never in the future', async () => {
    const person = await mentor('Iris');
    const wrong = async (typed: Record<string, string>) =>
      textOf((await coordinator.post(recording(person), typed)).html);
    expect(await wrong({})).toContain('Select what you have seen');
    expect(await wrong({ kind: 'course' })).toContain('Enter the date of the course');
    expect(await wrong({ ...course, 'heldOn-year': '2027' })).toContain('The date must be today or in the past');
  });
});

describe('done', () => {
  it('EM-02: recorded for many at once, with who has seen it; the qualified need no date', async () => {
    const [ann, bob] = [await mentor('Ann Trained'), await mentor('Bob Trained')];
    expect((await coordinator.post(recording(ann, bob), course)).status).toBe(303);
    expect([await trained(ann), await trained(bob)]).toEqual([true, true]);
    const cat = await mentor('Cat Qualified');
    await coordinator.post(recording(cat), { kind: 'qualified' });
    const page = textOf((await coordinator.get(`/programmes/${programme.id}/training`)).html);
    expect(page).toContain('Ann Trained Course Thursday 20 August 2026 Cora Coordinator');
    expect(page).toContain('Cat Qualified Qualified already Date not known');
  });

  it('taken back, it no longer counts', async () => {
    const person = await mentor('Tom Mistaken');
    await coordinator.post(recording(person), course);
    const reply = await coordinator.post(`/programmes/${programme.id}/training/${person}/take-back`);
    expect(reply.status).toBe(303);
    expect(await trained(person)).toBe(false);
    expect(textOf((await coordinator.get(`/programmes/${programme.id}/training`)).html)).not.toContain('Tom Mistaken');
  });
});
