import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { download, follow, press, sees, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

test('the data-protection officer sees what goes when, holds something, and answers a request unread', async ({
  demonstration,
}) => {
  const officer = await demonstration.as('Data-protection officer');
  await visit(officer, 'East Midlands leaders');
  await visit(officer, 'What goes, and when');
  await officer.getByRole('link', { name: /^Hold/ }).first().click();
  await officer.getByLabel('Why must it be kept?').fill('A claim, reference 12');
  await checkPage(officer);
  await press(officer, 'Hold it');
  await sees(officer, 'A claim, reference 12');
  await follow(officer, 'Back');
  await visit(officer, 'Requests for a record');
  await officer.getByLabel('Name or email address').fill('farah');
  await press(officer, 'Search');
  await officer.getByLabel('Farah Brennan').check();
  await officer.getByLabel('By telephone').check();
  await press(officer, 'Record it');
  await sees(officer, 'Give the day on which it came');
  await checkPage(officer);
  await follow(officer, 'Back');
  await visit(officer, 'What is processed, and why');
});

test('a participant sees what they agreed to, and downloads all that is held about them', async ({ demonstration }) => {
  const mentee = await demonstration.as('Mentee');
  await mentee.goto('/your-details');
  await visit(mentee, 'What you agreed to');
  await follow(mentee, 'Back');
  await visit(mentee, 'Everything held about you');
  const file = await download(mentee, 'Download it to read');
  expect(readFileSync(file, 'utf8')).toContain('What others said or wrote');
});
