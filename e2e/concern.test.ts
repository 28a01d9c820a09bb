import { expect } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, fillDate, press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

const what = 'Two families have not been visited';
const lead = 'safi.guard@council.example';

test('MP-12: a concern, told first, that the safeguarding lead refers and closes', { tag: '@plain' }, async ({
  world,
}) => {
  const { id, coordinator: email } = await world.programme();
  const pair = await world.pair({ signed: true });
  const coordinator = await world.signedIn(email);
  await coordinator.goto(`/programmes/${id}/staff`);
  await coordinator.getByLabel('Name', { exact: true }).fill('Safi Guard');
  await coordinator.getByLabel('Work email address').fill(lead);
  await choose(coordinator, 'Safeguarding lead');
  await press(coordinator, 'Add them');

  const mentee = await world.signedIn(pair.mentee);
  const mentor = await world.signedIn(pair.mentor);
  await mentor.goto(pair.relationship);
  await visit(mentor, 'Raise a serious concern');
  await press(mentor, 'Send the concern');
  await checkPage(mentor);
  await choose(mentor, 'Children are put at risk, by what is done or left undone');
  await mentor.getByLabel('What is the concern?').fill(what);
  await mentor.getByLabel('What have you tried first?').fill('We talked about it twice');
  await choose(mentor, 'Yes, I have told them');
  await fillDate(mentor, 'on', ['1', '9', '2026']);
  await choose(mentor, 'By telephone');
  await send(mentor, 'Send the concern');
  await sees(mentor, 'Nobody but you has opened it yet');
  await checkPage(mentor);

  const [mail] = await world.mailsTo(lead);
  expect(mail?.text).not.toContain('Ana');
  const handler = await world.signedIn(lead);
  await handler.goto('/');
  await checkPage(handler);
  await visit(handler, 'Open it');
  await sees(handler, what);
  await press(handler, 'Acknowledge it');
  await visit(handler, 'Decide what happens');
  await choose(handler, 'It has to be referred');
  await handler.getByLabel('To whom was it referred?').fill('The duty desk of the council');
  await fillDate(handler, 'on', ['1', '9', '2026']);
  await handler.getByLabel('Why?').fill('It cannot wait');
  await send(handler, 'Save the decision');
  await checkPage(handler);

  await mentee.goto('/');
  await sees(mentee, 'A concern about you');
  await visit(mentee, 'See where it stands');
  await sees(mentee, 'The duty desk of the council, on Tuesday 1 September 2026');
  await expect(mentee.getByText(what)).toHaveCount(0);
  await checkPage(mentee);

  await visit(handler, 'Close it');
  await handler.getByLabel('What came of it?').fill('They have acted');
  await send(handler, 'Close the concern');
  await sees(handler, 'The concern is closed.');
  await handler.goto(`/programmes/${id}/concerns`);
  await checkPage(handler);
  await press(handler, 'Start a drill');
  await checkPage(handler);
});
