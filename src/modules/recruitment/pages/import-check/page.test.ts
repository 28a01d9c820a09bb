import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  asOperator,
  formOf,
  headingOf,
  openTestHouse,
  type TestHouse,
  textOf,
  type Visitor,
} from '../../../../testing/index.ts';
import { organisationId } from '../../../people/index.ts';
import { startProgramme, templateWithId } from '../../../programmes/index.ts';

const list = Buffer.from(
  [
    'Mentors of the county',
    'Name,Email,Council,Job title,Areas of experience,Training,Capacity,Notes',
    '"Bailey, Gwen",GWEN.BAILEY@LEICESTER.EXAMPLE,Leicester City,Head of SEND,SEND; fostering,Yes,1-2,neurodivergent - cameras off',
    'Rhys Sesay,rhys.sesay at rutl.example,Rutland CC,Head of Fostering,adoption,no - Nov cohort,one,',
    'Dawn Shaw,dawn.shaw@derby.example,Derby County Council,Director,inspection,Y,2,',
    'Gwen Bailey,gwen.bailey@leicester.example,Leicester City,Head of SEND,SEND,Yes,2,',
    'Total,4',
  ].join('\n'),
);

let house: TestHouse;
let ana: Visitor;
let base: string;
beforeAll(async () => {
  house = await openTestHouse();
  const coordinator = await house.person({ name: 'Ana Okafor' });
  ana = await house.as(coordinator);
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template is missing');
  const organisation = organisationId('leicester-city-council');
  const programme = await asOperator(house, coordinator, (tx) =>
    startProgramme(tx, { template, name: 'Leaders', organisation, by: coordinator, now: house.clock.now() }),
  );
  base = `/programmes/${programme}/import`;
}, 120_000);
afterAll(() => house.close());

const upload = async (bytes: Uint8Array, name = 'mentors.csv') => ana.upload(base, { field: 'file', name, bytes });
/** The address of an import that was just uploaded, without the step. */
const begun = async () => (await upload(list)).to?.replace('/columns', '') ?? '';
const goOn = async (address: string, typed: Readonly<Record<string, string>> = {}) => {
  const { html } = await ana.get(address);
  return ana.post(address, { ...formOf(html), ...chosenIn(html), ...typed });
};

/** The page at this address, once its heading says so: what is under way there takes a while. */
async function once(address: string, heading: string) {
  const deadline = Date.now() + 60_000;
  let reply = await ana.get(address);
  while (headingOf(reply.html) !== heading && Date.now() < deadline) {
    expect(headingOf(reply.html)).toBe('The list is coming in');
    await new Promise((resolve) => setTimeout(resolve, 100));
    reply = await ana.get(address);
  }
  return reply;
}

const chosenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<select[^>]* name="([^"]+)"[\s\S]*?<\/select>/g)].map(([list, name = '']) => [
      name,
      /<option (?=[^>]*selected)[^>]*value="([^"]*)"/.exec(list)?.[1] ?? '',
    ]),
  );

/** The name of the field about somebody, whose label stands before it. */
function fieldFor(html: string, who: string, value: string): string {
  const group = html.split('<fieldset').find((part) => part.includes(who) && part.includes(`value="${value}"`));
  const name = /name="([^"]+)"/.exec(group ?? '')?.[1];
  if (!name) throw new Error(`There is no question about ${who}`);
  return name;
}

test('refused: nobody without a sign-in, and nobody but the coordinators of the programme', async () => {
  const stranger = await house.as(await house.person({ role: 'coordinator', scope: crypto.randomUUID() }));
  const address = await begun();
  expect((await house.visitor().get(base)).status).toBe(401);
  for (const step of ['/columns', '/questions', '/people', '/notes', '/check', '/taking-back', ''])
    expect((await stranger.get(address + step)).status).toBe(404);
  expect((await stranger.get(base)).status).toBe(404);
  expect((await stranger.upload(base, { field: 'file', name: 'x.csv', bytes: list })).status).toBe(404);
});

test('refused: another coordinator sees that a list is being worked on, and nothing that it holds', async () => {
  const address = await begun();
  const programme = base.split('/')[2] ?? '';
  const other = await house.as(await house.person({ role: 'coordinator', scope: programme }));
  expect(textOf((await other.get(base)).html)).toContain('Another coordinator');
  expect((await other.get(`${address}/columns`)).status).toBe(404);
  expect((await other.post(`${address}/dropping`)).status).toBe(404);
});

test('shown: the headings as understood, with the total told apart', async () => {
  const { html } = await ana.get(`${await begun()}/columns`);
  const text = textOf(html);
  for (const part of ['mentors: 4 rows', 'Column A: Name', 'For example: Bailey, Gwen', '2 rows were passed over'])
    expect(text).toContain(part);
});

test.each([
  ['no file', Buffer.alloc(0), '', 'Choose a file'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'x.png', 'neither a workbook'],
  ['a list of more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'x.csv', 'larger than 5 MB'],
  ['one of which the end is not even read', Buffer.alloc(6_000_000, 'a'), 'x.csv', 'larger than 5 MB'],
  ['a list without headings', Buffer.from('a,b\n1,2'), 'x.csv', 'No list of people was found'],
])('invalid: %s', async (_, bytes, name, message) => {
  const { status, html } = await upload(bytes, name);
  expect(status).toBe(422);
  expect(textOf(html)).toContain(message);
});

test('invalid: a list that does not say how to reach people, and two columns of one kind', async () => {
  const address = `${await begun()}/columns`;
  const without = await goOn(address, { 'sheets.0.as': 'mentor', 'sheets.0.1': '' });
  expect(without.status).toBe(422);
  expect(textOf(without.html)).toContain('Say which column holds the email address');
  const twice = await goOn(address, { 'sheets.0.as': 'mentor', 'sheets.0.2': 'title' });
  expect(textOf(twice.html)).toContain('Another column holds this already');
});

test('invalid: what stops a row must be answered, and until then nobody comes in', async () => {
  const address = await begun();
  const { status, html } = await goOn(`${address}/questions`);
  expect(status).toBe(422);
  expect(textOf(html)).toContain('Select what to do with Rhys Sesay');
  expect((await ana.post(`${address}/check`)).status).toBe(409);
  expect(textOf((await ana.get(`${address}/check`)).html)).toContain('2 rows wait for an answer');
});

test('invalid: a correction that is no better is said at its box, and kept', async () => {
  const page = `${await begun()}/questions`;
  const name = fieldFor((await ana.get(page)).html, 'Rhys Sesay', 'type');
  const typed = { [name]: 'type', [name.replace(/do$/, 'text')]: 'rhys.sesay@' };
  const council = fieldFor((await ana.get(page)).html, 'Dawn Shaw', 'choice-0');
  const { status, html } = await goOn(page, { ...typed, [council]: 'choice-0' });
  expect(status).toBe(422);
  expect(html).toContain('value="rhys.sesay@"');
  expect(textOf(html)).toContain('There is a problem');
});

test('done: from the file to people in the programme, and back', { timeout: 120_000 }, async () => {
  const address = await begun();
  expect((await goOn(`${address}/columns`, { 'sheets.0.as': 'mentor' })).to).toBe(`${address}/questions`);
  const { html } = await ana.get(`${address}/questions`);
  const council = textOf(html);
  expect(council).toContain(
    'This could mean more than one organisation. Use: Derby City Council Use: Derbyshire County Council',
  );
  const answered = await goOn(`${address}/questions`, {
    [fieldFor(html, 'Rhys Sesay', 'repair')]: 'repair',
    [fieldFor(html, 'Dawn Shaw', 'choice-0')]: 'choice-0',
  });
  expect(answered.to).toBe(`${address}/people`);
  expect(textOf((await ana.get(`${address}/people`)).html)).toContain(
    'The same email address is already in sheet mentors, row 3',
  );
  expect((await goOn(`${address}/people`)).to).toBe(`${address}/notes`);
  const notes = (await ana.get(`${address}/notes`)).html;
  const held = fieldFor(notes, 'cameras off', 'keep');
  expect((await goOn(`${address}/notes`, { [held]: 'keep' })).to).toBe(`${address}/check`);
  const check = textOf((await ana.get(`${address}/check`)).html);
  for (const part of ['3 people come in', '1 kept as facts', 'mentors, row 6 Gwen Bailey'])
    expect(check).toContain(part);
  expect((await ana.post(`${address}/check`)).to).toBe(address);
  const result = await once(address, 'The list is in');
  expect(headingOf(result.html)).toBe('The list is in');
  for (const part of ['Gwen Bailey', 'Derby City Council', 'Rutland County Council'])
    expect(textOf(result.html)).toContain(part);
  // The back button, and a second press.
  expect(headingOf((await ana.get(`${address}/notes`)).html)).toBe('This import is over');
  expect((await ana.post(`${address}/check`)).status).toBe(409);
  expect((await ana.post(`${address}/taking-back`)).to).toBe(address);
  expect(headingOf((await ana.get(address)).html)).toBe('Import taken back');
});

test('done: a correction is taken back, and its question comes again', async () => {
  const address = await begun();
  const { html } = await ana.get(`${address}/questions`);
  const typed = fieldFor(html, 'Rhys Sesay', 'repair');
  await goOn(`${address}/questions`, {
    [typed]: 'type',
    [typed.replace('.do', '.text')]: 'rhys@rutl.example',
    [fieldFor(html, 'Dawn Shaw', 'out')]: 'out',
  });
  const after = textOf((await ana.get(`${address}/questions`)).html);
  expect(after).toContain('mentors, B4 rhys@rutl.example');
  expect(after).toContain('mentors, row 5, Dawn Shaw: left out');
  await ana.post(`${address}/questions`, { undo: 'mentors!B4' });
  expect(textOf((await ana.get(`${address}/questions`)).html)).toContain('rhys.sesay at rutl.example');
});

test('done: a list is dropped, and nothing of it is kept', async () => {
  const address = await begun();
  expect((await ana.post(`${address}/dropping`)).to).toBe(base);
  expect(headingOf((await ana.get(`${address}/columns`)).html)).toBe('This import is over');
});
