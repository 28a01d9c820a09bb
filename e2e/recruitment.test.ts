import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { test } from './harness/journey.ts';
import { linkIn } from './harness/sign-in.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name }).first().click();

async function saveAndGoOn(page: Page): Promise<void> {
  await checkPage(page);
  await press(page, 'Save and continue');
}

async function fillDate(
  page: Page,
  field: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await page.locator(`#${field}-day`).fill(day);
  await page.locator(`#${field}-month`).fill(month);
  await page.locator(`#${field}-year`).fill(year);
}

/** A coordinator makes a programme from the template and opens it; gives the address of its public page. */
async function openProgramme(page: Page, name: string, look: typeof checkPage): Promise<string> {
  await follow(page, 'Programmes');
  await press(page, 'Start a programme');
  await look(page);
  await press(page, 'Use this template');
  await page.getByLabel('Name of the programme').fill(name);
  await page.getByLabel('Which organisation is responsible').selectOption({ index: 1 });
  await press(page, 'Start setting it up');
  await expect(page.getByText('8 pages are still to be looked over.')).toBeVisible();
  await look(page);
  await lookOver(page, look);
  await press(page, 'Open the programme');
  await look(page);
  await press(page, 'Open the programme');
  await expect(page.getByText('The programme is open')).toBeVisible();
  await follow(page, 'See the public page');
  return page.url();
}

/** Fills what only a coordinator can know, and saves each page of the set-up. */
async function lookOver(page: Page, look: typeof checkPage): Promise<void> {
  for (const title of [
    'Description',
    'Dates',
    'Contact',
    'Safeguarding lead',
    'Terms',
    'Line managers',
    'Texts',
    'Agreement',
  ]) {
    await page.getByRole('link', { name: title, exact: true }).click();
    await fillIn(page, title);
    await look(page);
    await page.getByRole('main').getByRole('button').last().click();
  }
}

async function fillIn(page: Page, title: string): Promise<void> {
  if (title === 'Dates') {
    await fillDate(page, 'takesFrom', ['1', '9', '2026']);
    await fillDate(page, 'startsOn', ['1', '10', '2026']);
  }
  if (title === 'Contact' || title === 'Safeguarding lead') {
    await page.getByLabel('Name', { exact: true }).fill('Sol Safe');
    await page.getByRole('textbox', { name: /email address/i }).fill('sol@council.example');
  }
}

async function askForMentor(page: Page, manager: string): Promise<void> {
  await press(page, 'Express interest in having a mentor');
  await saveAndGoOn(page);
  await page.getByLabel('Which council or trust').selectOption({ index: 3 });
  await saveAndGoOn(page);
  await page.getByLabel('Job title').fill('Team Manager');
  await fillDate(page, 'inPostSince', ['1', '6', '2026']);
  await page.getByLabel('I am a middle leader').check();
  await saveAndGoOn(page);
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('On an improvement journey').check();
  await saveAndGoOn(page);
  await page.getByLabel('In one sentence').fill('Finding my feet as a manager');
  await page.getByLabel('Is there anything more').fill('This is for my mentor');
  await saveAndGoOn(page);
  await page.getByLabel('Leading change and restructuring').check();
  await page.getByLabel('Online').check();
  await saveAndGoOn(page);
  await page.getByLabel('Line manager’s name').fill('Max Manager');
  await page.getByLabel('Line manager’s work email address').fill(manager);
  await saveAndGoOn(page);
  await saveAndGoOn(page);
  await checkPage(page);
  await press(page, 'Send');
  await checkPage(page);
}

async function acknowledge(page: Page): Promise<void> {
  await page.goto('/');
  await follow(page, 'Read it');
  await checkPage(page);
  await press(page, 'I have read this and will do my part');
  await expect(page.getByText('Thank you for reading it')).toBeVisible();
}

test('EM-03, EM-04, EM-20, EM-22: from a template to a mentee with a place', { tag: '@plain' }, async ({ world }) => {
  test.slow();
  const coordinator = await world.newcomer({ name: 'Cora', email: 'cora@council.example', role: 'coordinator' });
  const address = await openProgramme(coordinator, 'Northern leaders', checkPage);

  const mentee = await world.newcomer({ name: 'Mina Mentee', email: 'mina@council.example' });
  await mentee.goto(address);
  await checkPage(mentee);
  await askForMentor(mentee, 'max@council.example');
  await expect(mentee.getByText('Your line manager has been asked.')).toBeVisible();

  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await follow(coordinator, 'Expressions of interest');
  await follow(coordinator, 'One person waits for their line manager');
  await checkPage(coordinator);
  await expect(coordinator.getByRole('link', { name: 'Mina Mentee' })).toBeVisible();
  await expect(coordinator.getByText('Team Manager')).toHaveCount(0);

  const manager = await world.visitor();
  await manager.goto(linkIn((await world.mailsTo('max@council.example'))[0]));
  await checkPage(manager);
  await expect(manager.getByText('Finding my feet as a manager')).toBeVisible();
  await expect(manager.getByText('This is for my mentor')).toHaveCount(0);
  await press(manager, 'Send my decision');
  await checkPage(manager);
  await manager.getByLabel('Put them forward', { exact: true }).check();
  await manager.getByLabel('Yes', { exact: true }).check();
  await press(manager, 'Send my decision');
  await checkPage(manager);
  await expect(manager.getByText('We have your decision about Mina Mentee')).toBeVisible();

  await follow(coordinator, 'Expressions of interest');
  await checkPage(coordinator);
  await expect(coordinator.getByText('A middle leader, new in post')).toBeVisible();
  await coordinator.getByLabel('Select Mina Mentee').check();
  await press(coordinator, 'Select');
  await checkPage(coordinator);
  await press(coordinator, 'Decide and tell them');
  await expect(coordinator.getByText('One person is told by email.')).toBeVisible();
  expect((await world.mailsTo('mina@council.example'))[0]?.subject).toBe('You have a place in Northern leaders');

  await acknowledge(mentee);
});

test('EM-01, EM-02, EM-20: a mentor’s offer, taken on and trained', { tag: '@plain' }, async ({ world }) => {
  test.slow();
  const coordinator = await world.newcomer({ name: 'Cleo', email: 'cleo@council.example', role: 'coordinator' });
  const address = await openProgramme(coordinator, 'Southern leaders', async () => {});

  const mentor = await world.newcomer({ name: 'Mo Mentor', email: 'mo@council.example' });
  await mentor.goto(address);
  await press(mentor, 'Offer to be a mentor');
  await saveAndGoOn(mentor);
  await mentor.getByLabel('Which council or trust').selectOption({ index: 4 });
  await saveAndGoOn(mentor);
  await mentor.getByLabel('Job title').fill('Head of Service');
  await saveAndGoOn(mentor);
  await mentor.getByLabel('Budgets, commissioning').check();
  await mentor.getByLabel('Steady').check();
  await saveAndGoOn(mentor);
  await mentor.getByLabel('Not yet').check();
  await saveAndGoOn(mentor);
  await mentor.getByLabel('How many people').fill('2');
  await mentor.getByLabel('In person').check();
  await saveAndGoOn(mentor);
  await mentor.getByLabel('Line manager’s name').fill('Tia Told');
  await mentor.getByLabel('Line manager’s work email address').fill('tia@council.example');
  await saveAndGoOn(mentor);
  await saveAndGoOn(mentor);
  await press(mentor, 'Send');
  await expect(mentor.getByText('We have your offer to be a mentor')).toBeVisible();
  expect((await world.mailsTo('tia@council.example'))[0]?.subject).toBe('Mo Mentor has offered to be a mentor');

  await coordinator.goto('/programmes');
  await follow(coordinator, 'Southern leaders');
  await follow(coordinator, 'Expressions of interest');
  await coordinator.getByLabel('Part in the programme').selectOption('mentor');
  await press(coordinator, 'Apply filters');
  await follow(coordinator, 'Mo Mentor');
  await checkPage(coordinator);
  await press(coordinator, 'Select');
  await press(coordinator, 'Decide and tell them');
  await coordinator.getByLabel('Where they stand').selectOption('selected');
  await press(coordinator, 'Apply filters');
  await coordinator.getByLabel('Select Mo Mentor').check();
  await press(coordinator, 'Record training');
  await coordinator.getByLabel('They took the mentoring course').check();
  await fillDate(coordinator, 'heldOn', ['20', '8', '2026']);
  await checkPage(coordinator);
  await press(coordinator, 'Record it');
  await checkPage(coordinator);
  await expect(coordinator.getByText('The training is recorded')).toBeVisible();
  await acknowledge(mentor);
});
