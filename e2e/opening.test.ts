import { expect, type Page } from '@playwright/test';
import type { Mail } from './harness/asks.ts';
import { checkPage } from './harness/check-page.ts';
import { choose, fillDate, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';
import { linkIn } from './harness/sign-in.ts';

const [officer, lead] = ['dot.officer@council.example', 'safi.guard@council.example'];
const said = 'We spoke about the tribunal';
const duty = 'The order of the court of 28 August';

test('Break-glass: logs that the law requires to be read are opened by two in different roles, and the pair is told', {
  tag: '@plain',
}, async ({ world }) => {
  const { id, coordinator: email } = await world.programme();
  const pair = await world.pair({ signed: true });
  const coordinator = await world.signedIn(email);
  await appoint(coordinator, id, { person: 'Dot Officer', email: officer, role: 'Data protection officer' });
  await appoint(coordinator, id, { person: 'Safi Guard', email: lead, role: 'Safeguarding lead' });
  const mentee = await world.signedIn(pair.mentee);
  await writeLog(mentee, pair.relationship);

  const asks = await world.signedIn(officer);
  await asks.goto('/');
  await visit(asks, 'If the law requires logs to be read');
  await asks.getByLabel('Name').fill('Okafor');
  await press(asks, 'Find the pair');
  await checkPage(asks);
  await visit(asks, 'Ben Li and Ana Okafor');
  await press(asks, 'Ask for it');
  await checkPage(asks);
  await asks.getByLabel('Which legal duty is it').fill(duty);
  await asks.getByLabel('For how many hours?').fill('4');
  await choose(asks, 'Later, because telling them at once is against the law or would defeat its purpose');
  await fillDate(asks, 'until', ['3', '9', '2026']);
  await asks.getByLabel('Why can they not be told at once?').fill('The order forbids it until then');
  await send(asks, 'Ask for it');
  await sees(asks, 'It waits for a second person');
  await checkPage(asks);

  const [mail] = await world.mailsTo(lead);
  expect(mail?.text).not.toContain('Ana');
  const confirms = await world.signedIn(lead);
  await world.later({ minutes: 30 });
  await confirms.goto('/');
  await visit(confirms, 'Read it and decide');
  await press(confirms, 'Confirm, and open the logs');
  await confirmItIsYou(confirms, () => world.mailsTo(lead));
  await press(confirms, 'Confirm, and open the logs');
  await checkPage(confirms);
  await visit(confirms, 'Read the session logs');
  await sees(confirms, said);

  await mentee.goto('/');
  await expect(mentee.getByText('Your session logs were opened')).toHaveCount(0);
  await world.later({ days: 2 });
  const [told] = await world.mailsTo(pair.mentee);
  expect(told?.text).not.toContain('court');
  const again = await world.signedIn(pair.mentee);
  await again.goto('/');
  await checkPage(again);
  await visit(again, 'Read who did it, and why');
  await sees(again, duty);
  await visit(again, 'See who has read what you wrote');
  await sees(again, 'Safi Guard');
  await again.goto(pair.relationship);
  await visit(again, 'If the law requires your logs to be read');
  await follow(again, 'Opened on');
});

interface Named {
  readonly person: string;
  readonly email: string;
  readonly role: string;
}

async function appoint(page: Page, programme: string, { person, email, role }: Named): Promise<void> {
  await page.goto(`/programmes/${programme}/staff`);
  await page.getByLabel('Name', { exact: true }).fill(person);
  await page.getByLabel('Work email address').fill(email);
  await choose(page, role);
  await press(page, 'Add them');
}

/** Of a session that took place the day before. */
async function writeLog(page: Page, relationship: string): Promise<void> {
  await page.goto(`${relationship}/sessions/held`);
  await fillDate(page, 'day', ['31', '8', '2026']);
  await page.getByLabel('Start time').fill('2pm');
  await choose(page, 'Online');
  await press(page, 'Record it');
  await follow(page, 'Write the log');
  await page.getByLabel('What did you talk about').fill(said);
  await press(page, 'Save the log');
}

async function confirmItIsYou(page: Page, mails: () => Promise<readonly Mail[]>): Promise<void> {
  await expect(page).toHaveURL(/confirm-it-is-you/);
  await press(page, 'Email me a link');
  const [mail] = await mails();
  await page.goto(linkIn(mail));
  await press(page, 'Sign in');
}
