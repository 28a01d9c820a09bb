import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOperator, openTestHouse, type TestHouse, textOf, type Visitor } from '../../../../testing/index.ts';
import { organisationId } from '../../../people/index.ts';
import { readProgramme, startProgramme, templateWithId } from '../../../programmes/index.ts';
import { importAnswered } from '../../import/commands/import-answered.ts';
import { findImports } from '../../import/queries/find-import.ts';
import { importedPeople } from '../../import/queries/import-result.ts';

const bytes = Buffer.from(
  'Name,Email,Council,Job title,Capacity,Notes\nGwen Bailey,gwen@leicester.example,Leicester City,Head of SEND,2,on leave until Jan\n',
);

let house: TestHouse;
let asCoordinator: Visitor;
let asGwen: Visitor;
let theirs: string;
beforeAll(async () => {
  house = await openTestHouse();
  const coordinator = await house.person({ name: 'Ana Okafor' });
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template is missing');
  const [organisation, now] = [organisationId('leicester-city-council'), house.clock.now()];
  const { programme, person } = await asOperator(house, coordinator, async (tx) => {
    const id = await startProgramme(tx, { template, name: 'Leaders', organisation, by: coordinator, now });
    const started = await readProgramme(tx, id);
    if (!started) throw new Error('The programme is missing');
    const notes = { 'mentors!2': { do: 'keep', kind: 'leave', text: 'Away until January' } } as const;
    const answered = {
      programme: started,
      file: { name: 'mentors.csv', bytes },
      decisions: { notes },
      by: coordinator,
      now,
    };
    await importAnswered(tx, house.services.sealing, answered);
    const [list] = await findImports(tx, { programme: id });
    const [gwen] = await importedPeople(tx, { id: list?.id ?? '', most: 1, skip: 0 });
    return { programme: id, person: gwen?.person ?? '' };
  });
  asCoordinator = await house.as(coordinator);
  asGwen = await house.as(person);
  theirs = `/programmes/${programme}/people/${person}/noted`;
}, 120_000);
afterAll(() => house.close());

const removal = (html: string) => /action="([^"]+\/remove)"/.exec(html)?.[1] ?? '';

test('refused: nobody but the programme’s coordinators and the person themselves', async () => {
  const stranger = await house.as(await house.person({ role: 'coordinator', scope: crypto.randomUUID() }));
  expect((await stranger.get(theirs)).status).toBe(404);
  expect((await stranger.post(removal((await asCoordinator.get(theirs)).html))).status).toBe(404);
  expect((await house.visitor().get('/noted-about-you')).status).toBe(401);
  expect(textOf((await stranger.get('/noted-about-you')).html)).toContain('Nothing is noted');
});

test('shown: to the coordinator and to the person alike', async () => {
  expect(textOf((await asCoordinator.get(theirs)).html)).toContain('Away until January');
  expect(textOf((await asGwen.get('/noted-about-you')).html)).toContain('Away until January');
});

test('done: the person takes it away', async () => {
  const { html } = await asGwen.get('/noted-about-you');
  expect((await asGwen.post(removal(html))).to).toBe('/noted-about-you');
  expect(textOf((await asCoordinator.get(theirs)).html)).toContain('Nothing is noted');
});
