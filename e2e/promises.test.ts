import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, download, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

async function countOf(page: Page): Promise<number> {
  const words = await page
    .getByText(/^(More than )?\d+ mentors?$/)
    .first()
    .textContent();
  return Number(/\d+/.exec(words ?? '')?.[0]);
}

test('EM-05: mentors by situation, way to meet, kind of organisation and room', {
  tag: '@plain',
}, async ({ demonstration }) => {
  const mentee = await demonstration.as('Mentee choosing a mentor');
  await visit(mentee, 'Look through the mentors');
  const all = await countOf(mentee);
  for (const filter of ['Situations known', 'Ways to meet', 'Where they work now', 'Availability']) {
    await mentee.getByRole('group', { name: filter }).getByRole('checkbox').first().check();
    await press(mentee, 'Search');
    const found = await countOf(mentee);
    expect(found, filter).toBeGreaterThan(0);
    expect(found, filter).toBeLessThanOrEqual(all);
    await follow(mentee, 'Clear all filters');
  }
});

test('EM-15: lived experience is used by consent, read by nobody, and taken back', {
  tag: '@plain',
}, async ({ demonstration }) => {
  const mentee = await demonstration.as('Mentee choosing a mentor');
  await visit(mentee, 'Look through the mentors');
  await visit(mentee, 'Your request for a mentor');
  await visit(mentee, 'Say what should be taken into account');
  await choose(mentee, 'Yes');
  await choose(mentee, 'Having been in care');
  await press(mentee, 'Save');
  await sees(mentee, 'Tick the box if you agree');
  await checkPage(mentee);
  await mentee.getByLabel('I agree that what I say here').check();
  await send(mentee, 'Save');
  await sees(mentee, 'Saved. Nobody reads it.');
  const coordinator = await demonstration.as('Coordinator');
  await coordinator.goto('/programmes');
  await follow(coordinator, 'East Midlands leaders');
  await visit(coordinator, 'Matching');
  await expect(coordinator.getByText('Having been in care')).toHaveCount(0);
  await press(mentee, 'Take it back');
  await sees(mentee, 'What you said is destroyed');
  await checkPage(mentee);
});

test('EM-04: the waiting list says in which order it stands, and why', async ({ demonstration }) => {
  const coordinator = await demonstration.as('Coordinator');
  await coordinator.goto('/programmes');
  await follow(coordinator, 'East Midlands leaders');
  await visit(coordinator, 'mentees wait to be selected');
  await sees(coordinator, 'In the order of the waiting list');
  const why = await coordinator.locator('tbody tr').allTextContents();
  const ranks = why.map((row) =>
    [/middle leader/.test(row), /new in post/.test(row), /as a priority/.test(row)].map(Number),
  );
  expect(ranks.length).toBeGreaterThan(2);
  expect(ranks.map((one) => one.join(''))).toEqual(
    ranks
      .map((one) => one.join(''))
      .toSorted()
      .toReversed(),
  );
});

test('EM-23: access needs are shown to the coordinator when the person says so, and not before', {
  tag: '@plain',
}, async ({ demonstration }) => {
  const coordinator = await demonstration.as('Coordinator');
  await coordinator.goto('/programmes');
  await follow(coordinator, 'East Midlands leaders');
  await follow(coordinator, 'Relationships');
  await follow(coordinator, 'Farah Brennan');
  await expect(coordinator.getByText('Captions, please')).toHaveCount(0);
  const mentee = await demonstration.as('Mentee');
  await visit(mentee, 'Farah Brennan');
  await visit(mentee, 'Access needs');
  await mentee.getByLabel('What do you need?').fill('Captions, please');
  await choose(mentee, 'The coordinators of my programme');
  await send(mentee, 'Save');
  await sees(mentee, 'The access needs are saved.');
});

test('EM-13: a steering group reads figures of five and more, council by council, and nobody’s name', {
  tag: '@plain',
}, async ({ demonstration }) => {
  const member = await demonstration.as('Steering group member');
  await visit(member, 'Quality review of East Midlands');
  await sees(member, 'Not shown');
  await sees(member, 'Mentors given and received');
  await expect(member.getByText('Farah Brennan')).toHaveCount(0);
  expect(await download(member, 'Download as Excel')).toBeTruthy();
});

test('an organisation’s lead sees its part in numbers and its own people', { tag: '@plain' }, async ({
  demonstration,
}) => {
  const lead = await demonstration.as('Organisation lead');
  await visit(lead, 'Derbyshire County Council');
  await sees(lead, 'Mentors received');
  await expect(lead.getByText('@derby.example')).toHaveCount(0);
});
