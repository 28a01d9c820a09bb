import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, fillDate, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';
import { linkIn } from './harness/sign-in.ts';

/** As far as the page that asks for hopes. */
async function begin(page: Page, publicPage: string): Promise<void> {
  await page.goto(publicPage);
  await press(page, 'Express interest in having a mentor');
  await press(page, 'Save and continue');
  await page.getByLabel('Which council or trust').selectOption({ index: 3 });
  await press(page, 'Save and continue');
  await page.getByLabel('Job title').fill('Team Manager');
  await fillDate(page, 'inPostSince', ['1', '6', '2026']);
  await choose(page, 'I am a middle leader: I manage managers, or I am responsible for a service');
  await press(page, 'Save and continue');
  await page.getByLabel('Yes', { exact: true }).check();
  await choose(page, 'Steady');
  await press(page, 'Save and continue');
}

test('EM-03: what is typed survives a reload, and a second tab', async ({ world }) => {
  const { publicPage } = await world.programme();
  const mentee = await world.newcomer({ name: 'Mina Mentee', email: 'mina@council.example' });
  await begin(mentee, publicPage);
  await mentee.getByLabel('In one sentence').pressSequentially('To be heard');
  await sees(mentee, 'Draft saved at');
  await mentee.reload();
  await checkPage(mentee);
  await expect(mentee.getByLabel('In one sentence')).toHaveValue('To be heard');
  const second = await mentee.context().newPage();
  await second.goto(mentee.url());
  await expect(second.getByLabel('In one sentence')).toHaveValue('To be heard');
  await second.getByLabel('In one sentence').fill('To be heard, and to listen');
  await press(second, 'Save and continue');
  await mentee.reload();
  await expect(mentee.getByLabel('In one sentence')).toHaveValue('To be heard, and to listen');
});

test('EM-01, EM-03, EM-04: written down for somebody who telephoned, stuck, and redirected', {
  tag: '@plain',
}, async ({ world }) => {
  const { coordinator: cora } = await world.programme();
  let coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await visit(coordinator, 'Northern leaders');
  await visit(coordinator, 'Expressions of interest');
  await visit(coordinator, 'Write down a mentee');
  await choose(coordinator, 'By telephone, or in person');
  await coordinator.getByLabel('Their email address').fill('tess@council.example');
  await coordinator.getByLabel('What is your name?').fill('Tess Telephoned');
  await coordinator.getByLabel('Line manager’s name').fill('Gus Gone');
  await coordinator.getByLabel('Line manager’s work email address').fill('gus@council.example');
  await choose(coordinator, 'Not yet');
  await press(coordinator, 'Save');
  await checkPage(coordinator);
  await sees(coordinator, 'By telephone');
  const old = linkIn((await world.mailsTo('gus@council.example'))[0]);

  await world.later({ days: 20 });
  coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await visit(coordinator, 'Northern leaders');
  await sees(coordinator, 'waits too long for a line manager');
  await coordinator.goto('/');
  await follow(coordinator, 'See them 1 waits too long for a line manager');
  await sees(coordinator, 'Waits too long');
  await sees(coordinator, 'gus@council.example');
  await visit(coordinator, 'Tess Telephoned');
  await visit(coordinator, 'Ask another line manager');
  await coordinator.getByLabel('Line manager’s name').fill('Nia New');
  await coordinator.getByLabel('Line manager’s work email address').fill('nia@council.example');
  await press(coordinator, 'Ask them');
  await checkPage(coordinator);

  const manager = await world.visitor();
  await manager.goto(old);
  await checkPage(manager);
  await expect(manager.getByText('Tess Telephoned')).toHaveCount(0);
  await manager.goto(linkIn((await world.mailsTo('nia@council.example'))[0]));
  await choose(manager, 'Put them forward as a priority');
  await choose(manager, 'Yes');
  await send(manager, 'Send my decision');
  await checkPage(manager);

  const mentee = await world.signedIn('tess@council.example');
  await visit(mentee, 'To have a mentor');
  await sees(mentee, 'You are number 1 of 1 on the waiting list.');
  await sees(mentee, 'This is what was written down for you');
});
