import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, fillDate, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

async function recordTraining(coordinator: Page, name: string): Promise<void> {
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await visit(coordinator, 'Mentor training');
  await visit(coordinator, 'See the mentors');
  await coordinator.getByLabel(`Select ${name}`).check();
  await press(coordinator, 'Record training');
  await choose(coordinator, 'They took the mentoring course');
  await fillDate(coordinator, 'heldOn', ['20', '8', '2026']);
  await send(coordinator, 'Record it');
}

async function writeProfile(mentor: Page): Promise<void> {
  await visit(mentor, 'Write your profile');
  await mentor.getByLabel('What has your working life been so far?').fill('Ten years of leading youth justice');
  await choose(mentor, 'Youth justice and adolescents');
  await choose(mentor, 'In person');
  await press(mentor, 'Save');
  await checkPage(mentor);
}

test('EM-02: a mentor trains, publishes a profile and offers a place; only then are they found', {
  tag: '@plain',
}, async ({ world }) => {
  const { coordinator: cora } = await world.programme();
  const mentor = await world.joined({ as: 'selected mentor', name: 'Dee Dunn', email: 'dee@council.example' });
  const mentee = await world.joined({ as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' });
  await visit(mentor, 'Your profile and places');
  await writeProfile(mentor);
  await sees(mentor, 'It can be published once training is on record.');
  await recordTraining(await world.signedIn(cora), 'Dee Dunn');
  await visit(mentee, 'Look through the mentors');
  await sees(mentee, 'No mentors yet');

  await mentor.reload();
  await press(mentor, 'Publish');
  await checkPage(mentor);
  await visit(mentor, 'Change People at a time');
  await mentor.getByLabel('How many people could you mentor at a time?').fill('2');
  await press(mentor, 'Save');
  await sees(mentor, '0 of 2 taken');
  await mentee.reload();
  await checkPage(mentee);
  await visit(mentee, 'Dee Dunn');
  await sees(mentee, 'Ten years of leading youth justice');
});

test('EM-05: a mentee searches, filters, compares three and keeps some', { tag: '@plain' }, async ({ world }) => {
  await world.programme();
  const mentors = { ada: 'Ada Ash', ben: 'Ben Beech', cyn: 'Cyn Cedar', dot: 'Dot Dale' };
  for (const [key, name] of Object.entries(mentors)) {
    const topics = key === 'dot' ? ['money'] : ['confidence'];
    await world.joined({ as: 'mentor', name, email: `${key}@council.example`, topics });
  }
  const mentee = await world.joined({ as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' });
  await visit(mentee, 'Look through the mentors');
  await sees(mentee, '4 mentors');
  await mentee.getByLabel('Search').fill('Beech');
  await press(mentee, 'Search');
  await sees(mentee, '1 mentor');
  await checkPage(mentee);
  await follow(mentee, 'Clear all filters');
  await mentee.getByLabel('Confidence, presence').check();
  await mentee.getByLabel('Has room for somebody now').check();
  await press(mentee, 'Search');
  await sees(mentee, '3 mentors');
  await checkPage(mentee);

  for (const name of ['Ada Ash', 'Ben Beech', 'Cyn Cedar']) await mentee.getByLabel(`Compare ${name}`).check();
  await press(mentee, 'Compare those you ticked');
  await checkPage(mentee);
  await expect(mentee.getByRole('columnheader')).toHaveCount(4);
  for (const name of ['Ada Ash', 'Cyn Cedar']) await press(mentee, `Keep on my shortlist ${name}`);
  await visit(mentee, 'Your shortlist');
  await press(mentee, 'Take off Cyn Cedar');
  await expect(mentee.getByRole('link', { name: 'Ada Ash' })).toBeVisible();
  await expect(mentee.getByRole('link', { name: 'Cyn Cedar' })).toHaveCount(0);
  await checkPage(mentee);
});
