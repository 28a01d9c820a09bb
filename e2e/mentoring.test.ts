import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, download, fillDate, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';
import { textOfPdf } from './harness/text-of-pdf.ts';

async function sign(page: Page): Promise<void> {
  await page.goto('/');
  await follow(page, 'Read and sign');
  await choose(page, 'I have read this agreement and agree to it');
  await send(page, 'Sign the agreement');
  await checkPage(page);
}

async function fillSession(page: Page, day: readonly [string, string, string]): Promise<void> {
  await fillDate(page, 'day', day);
  await page.getByLabel('Start time').fill('10am');
  await choose(page, 'Online');
}

const log = 'We went through the restructure step by step';

test('EM-09: an agreement that both have signed', { tag: '@plain' }, async ({ world }) => {
  await world.programme();
  const pair = await world.pair({ signed: false });
  const mentee = await world.signedIn(pair.mentee);
  await mentee.goto(`${pair.relationship}/sessions/new`);
  await sees(mentee, 'No session can be arranged before everyone has signed the agreement');
  await mentee.goto('/');
  await follow(mentee, 'Read and sign');
  await press(mentee, 'Sign the agreement');
  await checkPage(mentee);
  await sign(mentee);
  await sees(mentee, 'It is now with Ben Li');
  const mentor = await world.signedIn(pair.mentor);
  await sign(mentor);

  await mentor.goto(pair.relationship);
  await visit(mentor, 'Read your agreement');
  const text = await textOfPdf(await download(mentor, 'Download a copy'));
  for (const signer of ['Ana Okafor', 'Ben Li', '1 September 2026']) expect(text).toContain(signer);
});

test('EM-10, EM-11: sessions arranged, moved and held; a log with its readers; actions carried forward', {
  tag: '@plain',
}, async ({ world }) => {
  await world.programme();
  const pair = await world.pair({ signed: true });
  let [mentee, mentor] = [await world.signedIn(pair.mentee), await world.signedIn(pair.mentor)];
  await mentee.goto(pair.relationship);
  await visit(mentee, 'Arrange your first session');
  await fillSession(mentee, ['10', '9', '2026']);
  await send(mentee, 'Send the invitations');
  await sees(mentee, 'You meet on Thursday 10 September 2026, 10am');
  await visit(mentee, 'Open the session');
  await visit(mentee, 'Change the time or place');
  await fillDate(mentee, 'day', ['11', '9', '2026']);
  await press(mentee, 'Send the change');
  expect((await world.mailsTo(pair.mentor))[0]?.text).toContain('Friday 11 September 2026, 10am');
  await visit(mentee, 'Change the agenda');
  await mentee.getByLabel('What is this session for?').fill('The restructure\nMy first hundred days');
  await press(mentee, 'Save the agenda');
  await mentor.goto(pair.relationship);
  await checkPage(mentor);
  await visit(mentor, 'Open the session');
  await sees(mentor, 'My first hundred days');
  await expect(mentor.getByRole('link', { name: 'Change the time or place' })).toHaveCount(0);

  await world.later({ days: 11 });
  [mentee, mentor] = [await world.signedIn(pair.mentee), await world.signedIn(pair.mentor)];
  await mentee.goto(pair.relationship);
  await checkPage(mentee);
  await press(mentee, 'Yes, it took place');
  await sees(mentee, 'When will you meet next?');
  await fillSession(mentee, ['1', '10', '2026']);
  await send(mentee, 'Send the invitations');

  await visit(mentee, 'Friday 11 September 2026');
  await visit(mentee, 'Write the log');
  await sees(mentee, 'only you and Ben Li');
  await mentee.getByLabel('What did you talk about').fill(log);
  await mentee.getByLabel('What', { exact: true }).first().fill('Read the plan');
  await mentee.getByLabel('Who', { exact: true }).first().selectOption({ label: 'Ben Li' });
  await send(mentee, 'Save the log');
  await checkPage(mentee);

  await mentor.goto(pair.relationship);
  await sees(mentor, 'Read the plan');
  await visit(mentor, 'Friday 11 September 2026');
  await visit(mentor, 'Read the log');
  await expect(mentor.getByText(log)).toBeVisible();
  await mentor.goto(pair.relationship);
  await visit(mentor, 'Thursday 1 October 2026');
  await press(mentor, 'Done Read the plan');
  await checkPage(mentor);
  await mentee.goto(pair.relationship);
  await follow(mentee, 'Friday 11 September 2026');
  await visit(mentee, 'Read the log');
  await expect(mentee.getByRole('main')).toContainText('Ben Li');
});

test('EM-11, EM-23: an assistant runs a diary and sees nothing more; needs are stated once', {
  tag: '@plain',
}, async ({ world }) => {
  await world.programme();
  const pair = await world.pair({ signed: true });
  const mentee = await world.signedIn(pair.mentee);
  await mentee.goto('/your-details');
  await checkPage(mentee);
  await visit(mentee, 'Change (Access needs)');
  await mentee.getByLabel('What do you need?').fill('Captions, please');
  await choose(mentee, 'My mentoring partner, once a match is agreed');
  await press(mentee, 'Save');
  await checkPage(mentee);
  await visit(mentee, 'Let an assistant run your diary');
  await mentee.getByLabel('Their name').fill('Pat Assistant');
  await mentee.getByLabel('Their email address').fill('pat@council.example');
  await press(mentee, 'Name this assistant');
  await checkPage(mentee);

  const assistant = await world.signedIn('pat@council.example');
  await visit(assistant, 'Diary');
  await visit(assistant, 'Arrange a session');
  await fillSession(assistant, ['10', '9', '2026']);
  await send(assistant, 'Send the invitations');
  await checkPage(assistant);
  await visit(assistant, 'Change');
  await fillDate(assistant, 'day', ['11', '9', '2026']);
  await press(assistant, 'Send the change');
  await sees(assistant, 'Friday 11 September 2026, 10am');
  await assistant.goto(pair.relationship);
  await expect(assistant.getByRole('heading', { level: 1 })).toHaveText('Page not found');

  const mentor = await world.signedIn(pair.mentor);
  await mentor.goto(pair.relationship);
  await checkPage(mentor);
  await sees(mentor, 'Captions, please');
});
