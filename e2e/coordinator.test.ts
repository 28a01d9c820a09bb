import { expect } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { fillDate, follow, press, sees, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

test('EM-13: what needs a coordinator, the lists, a timeline of facts and the quality review', {
  tag: '@plain',
}, async ({ demonstration }) => {
  const coordinator = await demonstration.as('Coordinator');
  await checkPage(coordinator);
  await visit(coordinator, 'Programmes');
  await visit(coordinator, 'East Midlands');
  await sees(coordinator, 'mentees wait to be selected');
  await visit(coordinator, 'Waiting for a line manager');
  await visit(coordinator, 'Expressions of interest');
  await coordinator.getByLabel('Where they stand').selectOption('selected');
  await press(coordinator, 'Apply filters');
  await checkPage(coordinator);

  await follow(coordinator, 'Programmes');
  await follow(coordinator, 'East Midlands');
  await visit(coordinator, 'Matching');
  await follow(coordinator, 'Programmes');
  await follow(coordinator, 'East Midlands');
  await visit(coordinator, 'Relationships');
  await coordinator.getByLabel('Where they are').selectOption('active');
  await press(coordinator, 'Show');
  await checkPage(coordinator);
  await coordinator.getByRole('table').getByRole('link').first().click();
  await checkPage(coordinator);
  await sees(coordinator, 'What is said or written in mentoring does not appear here.');

  await follow(coordinator, 'Programmes');
  await follow(coordinator, 'East Midlands');
  await visit(coordinator, 'Quality review');
  await sees(coordinator, 'Mentors given and received');
});

test('a contact is recorded, and its day to look again comes round', { tag: '@plain' }, async ({ world }) => {
  const { id, coordinator: cora } = await world.programme();
  await world.joined({ as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' });
  let coordinator = await world.signedIn(cora);
  await coordinator.goto(`/programmes/${id}/expressions?state=selected`);
  await visit(coordinator, 'Mia Mentee');
  await visit(coordinator, 'See this person’s page');
  await visit(coordinator, 'Record a contact');
  await press(coordinator, 'Save this contact');
  await checkPage(coordinator);
  await fillDate(coordinator, 'madeOn', ['1', '9', '2026']);
  await coordinator.getByLabel('By telephone').check();
  await coordinator.getByLabel('What was it about?').fill('She is back from leave next week');
  await fillDate(coordinator, 'chaseOn', ['10', '9', '2026']);
  await press(coordinator, 'Save this contact');
  await checkPage(coordinator);
  await world.later({ days: 10 });
  coordinator = await world.signedIn(cora);
  await coordinator.goto(`/programmes/${id}`);
  await checkPage(coordinator);
  await visit(coordinator, 'People to get back to');
  await expect(coordinator.getByRole('row', { name: 'Mia Mentee' })).toContainText('Due');
  await visit(coordinator, 'Mia Mentee');
  await sees(coordinator, 'She is back from leave next week');
});
