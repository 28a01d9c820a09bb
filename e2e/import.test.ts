import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { answerAll, bringIn, heading } from './harness/bring-in.ts';
import { checkPage } from './harness/check-page.ts';
import { follow, press, saveAndGoOn, sees, send } from './harness/hands.ts';
import { test } from './harness/journey.ts';

const workbook = fileURLToPath(new URL('../demo/east-midlands-people.xlsx', import.meta.url));

const mentees = fileURLToPath(new URL('../demo/east-midlands-mentees.csv', import.meta.url));

test('EM-01, EM-03: the coordinator’s own workbook comes in, and can be taken back', async ({ world }) => {
  test.slow();
  const { coordinator: cora } = await world.programme();
  const coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await follow(coordinator, 'Bring in a spreadsheet');
  await coordinator.locator('input[type=file]').setInputFiles(workbook);
  await send(coordinator, 'Upload and read');

  await expect(heading(coordinator)).toHaveText('What each column holds');
  await expect(coordinator.getByLabel('Column A', { exact: false }).first()).toBeVisible();
  await saveAndGoOn(coordinator);

  await expect(heading(coordinator)).toHaveText('Questions about the list');
  await checkPage(coordinator);
  await press(coordinator, 'Save and continue');
  await sees(coordinator, 'There is a problem');
  await checkPage(coordinator);
  while ((await heading(coordinator).textContent()) === 'Questions about the list') {
    await answerAll(coordinator);
    await coordinator.getByRole('button', { name: /^Save and/ }).click();
  }
  await expect(heading(coordinator)).toHaveText('People who are there more than once');
  await answerAll(coordinator);
  await saveAndGoOn(coordinator);

  await expect(heading(coordinator)).toHaveText('Free notes are held back');
  await coordinator
    .getByLabel(/^Keep it as: /)
    .first()
    .check();
  await saveAndGoOn(coordinator);

  await expect(heading(coordinator)).toHaveText('Check before anybody comes in');
  await checkPage(coordinator);
  await coordinator.getByRole('button', { name: /^Bring in \d+ people$/ }).click();
  await expect(heading(coordinator)).toHaveText('The list is coming in');
  await expect(heading(coordinator)).toHaveText('The list is in', { timeout: 90_000 });
  await checkPage(coordinator);

  await follow(coordinator, 'Take it back');
  await send(coordinator, 'Yes, take it back');
  await expect(heading(coordinator)).toHaveText('Import taken back');
  await checkPage(coordinator);
});

test('EM-01, EM-03: a list saved as CSV in the code page of Windows comes in, also where no scripts run', {
  tag: '@plain',
}, async ({ world }) => {
  test.slow();
  const { coordinator: cora } = await world.programme();
  const coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await follow(coordinator, 'Bring in a spreadsheet');
  await bringIn(coordinator, mentees);
  await checkPage(coordinator);
});
