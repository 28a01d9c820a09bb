import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOperator, openTestHouse, type TestHouse } from '../../../../testing/index.ts';
import { organisationId } from '../../../people/index.ts';
import { type Programme, readProgramme, startProgramme, templateWithId } from '../../../programmes/index.ts';
import { importFromCommandLine } from './import-from-command-line.ts';

const list = Buffer.from(
  'Name,Email,Council,Job title,Capacity\nGwen Bailey,gwen@leicester.example,Leicester City,Head of SEND,2\nRhys Sesay,,Rutland CC,Head,1\n',
);

let house: TestHouse;
let coordinator: string;
let programme: Programme;
beforeAll(async () => {
  house = await openTestHouse();
  coordinator = await house.person({ name: 'Ana Okafor' });
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template is missing');
  const [organisation, now] = [organisationId('leicester-city-council'), house.clock.now()];
  programme = await asOperator(house, coordinator, async (tx) => {
    const id = await startProgramme(tx, { template, name: 'Leaders', organisation, by: coordinator, now });
    const started = await readProgramme(tx, id);
    if (!started) throw new Error('The programme is missing');
    return started;
  });
}, 120_000);
afterAll(() => house.close());

const run = (given: { bringIn?: boolean; leaveOut?: boolean; bytes?: Buffer }) =>
  house.acting(coordinator, (tx) =>
    importFromCommandLine(tx, house.services.sealing, {
      programme,
      file: { name: 'mentors.csv', bytes: given.bytes ?? list },
      bringIn: given.bringIn ?? false,
      leaveOut: given.leaveOut ?? false,
      by: coordinator,
      now: house.clock.now(),
    }),
  );

test('refused: with a row that waits for an answer nobody comes in', async () => {
  expect((await run({ bringIn: true })).at(-1)).toContain('Waiting for an answer: 1, so nothing has come in');
});

test('shown: what would come in, and each finding with its place', async () => {
  const lines = await run({});
  expect(lines).toContain('mentors: read as mentors, rows: 2.');
  expect(lines).toContain('mentors, row 3, column B (Email): “”. Email address is missing.');
  expect(lines.at(-1)).toBe('Ready to come in: 1. Nothing has come in yet.');
});

test('invalid: a file that is no list', async () => {
  expect(await run({ bytes: Buffer.alloc(0) })).toEqual([
    'The file is empty. Choose a file with a list of people in it.',
  ]);
});

test('done: those who are ready come in, and the others are left out', async () => {
  expect((await run({ bringIn: true, leaveOut: true })).at(-1)).toBe('Expressions of interest that have come in: 1.');
});
