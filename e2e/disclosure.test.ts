import { expect } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, follow, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';
import { linkIn } from './harness/sign-in.ts';

const recipient = 'rita@council.example';
const told = 'Ana would like an hour of your time about tribunals';

test('MP-11: a text that both agree to tell somebody, who reads it in confidence until one revokes it', {
  tag: '@plain',
}, async ({ world }) => {
  await world.programme();
  const pair = await world.pair({ signed: true });
  const mentor = await world.signedIn(pair.mentor);
  const mentee = await world.signedIn(pair.mentee);
  await mentee.goto(pair.relationship);
  await visit(mentee, 'Tell somebody by agreement: for advice, a manager or an appraisal');
  await visit(mentee, 'Propose what to tell somebody');
  await press(mentee, 'Ask for the agreement of Ben Li');
  await checkPage(mentee);
  await choose(mentee, 'To ask somebody for help or advice');
  await mentee.getByLabel('Who is it for?').fill('Rita Recipient');
  await mentee.getByLabel('Their work email address').fill(recipient);
  await mentee.getByLabel('What will they read?').fill(told);
  await send(mentee, 'Ask for the agreement of Ben Li');
  await sees(mentee, 'It waits for the agreement of Ben Li');
  await checkPage(mentee);
  expect(await world.mailsTo(recipient)).toEqual([]);

  await mentor.goto('/');
  await follow(mentor, 'Read it and answer');
  await sees(mentor, told);
  await send(mentor, 'I agree');
  await checkPage(mentor);

  const [mail] = await world.mailsTo(recipient);
  expect(mail?.text).toContain('Ana Okafor has asked');
  for (const hidden of ['Ben', told]) expect(mail?.text).not.toContain(hidden);
  const outside = await world.visitor();
  await outside.goto(linkIn(mail));
  await expect(outside.getByText(told)).toHaveCount(0);
  await press(outside, 'Read it');
  await checkPage(outside);
  await outside.getByLabel('I will keep this in confidence').check();
  await send(outside, 'Read it');
  await sees(outside, told);
  await checkPage(outside);

  await mentee.reload();
  await checkPage(mentee);
  await visit(mentee, 'Who has read it');
  await sees(mentee, 'the person whom you agreed on');
  await mentor.goto(`${pair.relationship}/disclosures`);
  await checkPage(mentor);
  await follow(mentor, 'Rita Recipient');
  await press(mentor, 'Revoke it');
  await sees(mentor, 'Nobody outside can read it.');
  await checkPage(mentor);
  await outside.reload();
  await expect(outside.getByText(told)).toHaveCount(0);
  await sees(outside, 'This is no longer shared');
  await checkPage(outside);
});
