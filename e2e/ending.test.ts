import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, download, fillDate, follow, press, saveAndGoOn, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

const quote = 'I found my voice';

async function endIt(page: Page, relationship: string): Promise<void> {
  await page.goto(relationship);
  await visit(page, 'Bring the mentoring to an end');
  await choose(page, 'We have done what we set out to do');
  await choose(page, 'It has ended, or ends today');
  await choose(page, 'No');
  await press(page, 'End the mentoring');
  await checkPage(page);
}

/** One of the last pages asks a mentor alone whether they would do it again. */
async function giveFeedback(page: Page, given: { ratings: readonly string[]; again?: string }): Promise<void> {
  await page.goto('/');
  await follow(page, 'Give feedback');
  for (const rating of given.ratings) await page.getByRole('group', { name: rating }).getByLabel('Mostly').check();
  await saveAndGoOn(page);
  await page.getByLabel('Confidence').check();
  await saveAndGoOn(page);
  await page.getByLabel('What helped most?').fill('Being asked, not told');
  await saveAndGoOn(page);
  if (!given.again) {
    await page.getByLabel('Is there something you would like us to pass on').fill('Thank you, Ben');
    await saveAndGoOn(page);
  }
  await page.getByLabel('Would you like to write a sentence').fill(quote);
  await choose(page, 'Yes');
  await saveAndGoOn(page);
  if (given.again) await choose(page, given.again);
  await saveAndGoOn(page);
  await send(page, 'Send feedback');
  await checkPage(page);
}

/** What was told as a mentee stands there already. */
async function offerToMentor(page: Page): Promise<void> {
  await saveAndGoOn(page);
  await page.getByLabel('Budgets, commissioning').check();
  await page.getByLabel('Steady').check();
  await saveAndGoOn(page);
  await choose(page, 'Not yet');
  await saveAndGoOn(page);
  await page.getByLabel('How many people').fill('1');
  await choose(page, 'Online');
  await saveAndGoOn(page);
  await page.getByLabel('Line manager’s name').fill('Tia Told');
  await page.getByLabel('Line manager’s work email address').fill('tia@council.example');
  await saveAndGoOn(page);
  await saveAndGoOn(page);
  await send(page, 'Send');
  await sees(page, 'We have your offer to be a mentor');
}

/** By its first bytes. */
const kindOf = async (path: string, bytes: number) => (await readFile(path)).subarray(0, bytes).toString();

const worth = 'Was mentoring worth your time?';
const supported = 'Did the programme support you well?';

test('EM-12: more time is asked for, weighed and granted', { tag: '@plain' }, async ({ world }) => {
  const { coordinator: cora } = await world.programme();
  const pair = await world.pair({ signed: true });
  const mentee = await world.signedIn(pair.mentee);
  await mentee.goto(pair.relationship);
  await visit(mentee, 'Ask for more time');
  await mentee.getByLabel('How many months more?').fill('3');
  await press(mentee, 'Ask for more time');
  await checkPage(mentee);

  const coordinator = await world.signedIn(cora);
  await checkPage(coordinator);
  await follow(coordinator, 'See them 1 pair asks for more time');
  await visit(coordinator, 'Answer them');
  await sees(coordinator, '1 of 2 taken');
  await sees(coordinator, 'Mentees who wait for a match');
  await choose(coordinator, 'Yes, they can go on');
  await coordinator.getByLabel('What would you like to tell them?').fill('Enjoy the rest of the year');
  await send(coordinator, 'Send the answer');
  await mentee.goto(pair.relationship);
  await checkPage(mentee);
  await sees(mentee, 'Planned to end: Wednesday 1 December 2027');
  await sees(mentee, 'Enjoy the rest of the year');
});

test('EM-12, EM-13, EM-19: an ending, feedback from both, a certificate, and a mentee who offers to mentor', {
  tag: '@plain',
}, async ({ world }) => {
  const { id, publicPage, coordinator: cora } = await world.programme();
  const pair = await world.pair({ signed: true });
  await world.later({ days: 200 });
  const [mentee, mentor] = [await world.signedIn(pair.mentee), await world.signedIn(pair.mentor)];
  await endIt(mentee, pair.relationship);
  await world.later({ minutes: 1 });
  await giveFeedback(mentee, {
    ratings: [worth, 'Was your mentor a good match', 'Did you get what you hoped for', supported],
  });
  expect(await kindOf(await download(mentee, 'Download your certificate'), 5)).toBe('%PDF-');
  await giveFeedback(mentor, {
    ratings: [worth, 'Were you a good match', 'Did you feel prepared', supported],
    again: 'Yes',
  });

  const coordinator = await world.signedIn(cora);
  await coordinator.goto(`/programmes/${id}/quality-review`);
  await checkPage(coordinator);
  await sees(coordinator, '1 of 1 gave feedback. There are figures when 5 have.');
  expect(await kindOf(await download(coordinator, 'Download as Excel'), 2)).toBe('PK');
  await visit(coordinator, 'All feedback');
  await coordinator.getByRole('row', { name: 'Ana Okafor' }).getByRole('link').click();
  await checkPage(coordinator);
  await press(coordinator, 'Pass this on to the mentor');
  await checkPage(coordinator);

  await mentee.goto(pair.relationship);
  await checkPage(mentee);
  await visit(mentee, 'Would you like to pass it on?');
  await sees(mentee, 'What do you have experience of');
  await mentee.goto(`${publicPage}/mentor/job`);
  await expect(mentee.getByLabel('Job title')).toHaveValue('Team Manager');
  await offerToMentor(mentee);
});

test('EM-12: a mentor ends it on a day to come, and the mentee is told that and nothing else', {
  tag: '@plain',
}, async ({ world }) => {
  const { coordinator: cora } = await world.programme();
  const pair = await world.pair({ signed: true });
  const mentor = await world.signedIn(pair.mentor);
  await mentor.goto(pair.relationship);
  await visit(mentor, 'Bring the mentoring to an end');
  await choose(mentor, 'Another match would suit better');
  await choose(mentor, 'On a day to come');
  await fillDate(mentor, 'lastDay', ['15', '9', '2026']);
  await send(mentor, 'End the mentoring');
  await sees(mentor, 'The last day is Tuesday 15 September 2026');
  const told = (await world.mailsTo(pair.mentee))[0]?.text;
  expect(told).toContain('15 September 2026');
  expect(told).not.toContain('suit better');
  const coordinator = await world.signedIn(cora);
  await visit(coordinator, 'See them 1 pair has set a last day');
  await visit(coordinator, 'Ana Okafor');
  await sees(coordinator, 'Another match would suit better');
  await visit(mentor, 'Change or take back the last day');
  await world.later({ days: 15 });
  const mentee = await world.signedIn(pair.mentee);
  await mentee.goto(pair.relationship);
  await checkPage(mentee);
  await expect(mentee.getByText('suit better')).toHaveCount(0);
});
