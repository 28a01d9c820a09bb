import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { choose, fillDate, follow, press, saveAndGoOn, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

interface Asking {
  /** In this order; nobody leaves it to the coordinator. */
  readonly choices: readonly string[];
  readonly unconnected?: 'Yes' | 'No';
}

/** The mentee asks for mentors whom they have kept, the first of whom they know. */
async function ask(mentee: Page, { choices, unconnected = 'No' }: Asking): Promise<void> {
  await mentee.goto('/');
  await follow(mentee, 'Ask for a mentor in Northern leaders');
  const places = ['First choice', 'Second choice', 'Third choice'];
  for (const [place, name] of choices.entries())
    await mentee.getByLabel(places[place] ?? '').selectOption({ label: `${name}, Rutland County Council` });
  await saveAndGoOn(mentee);
  for (const [place, name] of choices.entries()) {
    const group = mentee.getByRole('group', { name: `Do you have a connection with ${name}?` });
    await group.getByLabel(place === 0 ? 'Yes, I know them' : 'No, neither').check();
  }
  if (choices.length > 0) await saveAndGoOn(mentee);
  await mentee.getByLabel('What would you like to be different by the end?').fill('I lead meetings without dread');
  await saveAndGoOn(mentee);
  await choose(mentee, 'On an improvement journey');
  await choose(mentee, 'Some');
  await saveAndGoOn(mentee);
  await choose(mentee, 'Online');
  await saveAndGoOn(mentee);
  await choose(mentee, unconnected);
  await saveAndGoOn(mentee);
  await mentee.getByLabel('Is there someone else').fill('Somebody from Health');
  await saveAndGoOn(mentee);
  await send(mentee, 'Send');
  await checkPage(mentee);
}

async function keep(mentee: Page, names: readonly string[]): Promise<void> {
  await mentee.goto('/');
  await visit(mentee, 'Look through the mentors');
  for (const name of names) await press(mentee, `Keep on my shortlist ${name}`);
  await visit(mentee, 'Your shortlist');
}

async function lookForMatch(coordinator: Page, mentee: string): Promise<void> {
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await visit(coordinator, 'Matching');
  await visit(coordinator, mentee);
}

async function offer(coordinator: Page, mentee: string, mentor: string): Promise<void> {
  await lookForMatch(coordinator, mentee);
  await follow(coordinator, `Offer a match with ${mentor}`);
  await coordinator.getByLabel(`A word to ${mentee}`).fill('She has led exactly this kind of change');
  await send(coordinator, 'Offer the match');
  await checkPage(coordinator);
}

async function answer(page: Page, choice: string): Promise<void> {
  await page.goto('/');
  await follow(page, 'Answer: a match with');
  await choose(page, choice);
  await send(page, 'Send my answer');
  await checkPage(page);
}

async function goAhead(page: Page): Promise<void> {
  await page.goto('/');
  await follow(page, 'Would you like to go ahead with');
  await choose(page, 'Yes, I would like to go ahead');
  await send(page, 'Send my answer');
  await checkPage(page);
}

const ada = { as: 'mentor', name: 'Ada Lovelace', email: 'ada@council.example' } as const;
const ben = { as: 'mentor', name: 'Ben Ong', email: 'ben@council.example' } as const;
const mia = { as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' } as const;

test('EM-06, EM-07, EM-15, EM-16, EM-08: a request, a match, a call, and two who go ahead', {
  tag: '@plain',
}, async ({ world }) => {
  const { coordinator: cora } = await world.programme();
  await world.joined(ada);
  let [mentor, mentee] = [await world.joined(ben), await world.joined(mia)];
  await keep(mentee, [ada.name, ben.name]);
  await ask(mentee, { choices: [ada.name, ben.name] });

  const coordinator = await world.signedIn(cora);
  await offer(coordinator, mia.name, ben.name);
  await mentor.goto('/');
  await checkPage(mentor);
  await answer(mentor, 'Yes, I would like to meet');
  await answer(mentee, 'Yes, I would like to meet');
  await expect(mentee.locator('ol.govuk-list--number > li')).toHaveCount(6);
  await follow(mentee, 'Arrange the call');
  await fillDate(mentee, 'day', ['8', '9', '2026']);
  await mentee.getByLabel('Time').fill('2pm');
  await choose(mentee, 'Online');
  await send(mentee, 'Send the invitation');
  await sees(mentee, 'Tuesday 8 September 2026, 2pm');
  expect((await world.mailsTo(ben.email))[0]?.text).toContain('Tuesday 8 September 2026, 2pm');

  await world.later({ days: 8 });
  [mentor, mentee] = [await world.signedIn(ben.email), await world.signedIn(mia.email)];
  await goAhead(mentee);
  await sees(mentee, 'We will write as soon as there is news');
  await goAhead(mentor);
  await sees(mentor, 'Your agreement is ready to read and sign');
  const notChosen = await world.signedIn(ada.email);
  await expect(notChosen.getByText(mia.name)).toHaveCount(0);
});

test('EM-07, EM-08: not this time costs nothing, and another mentor is offered', { tag: '@plain' }, async ({
  world,
}) => {
  const { coordinator: cora } = await world.programme();
  const first = await world.joined(ada);
  await world.joined(ben);
  const mentee = await world.joined(mia);
  await ask(mentee, { choices: [] });
  const coordinator = await world.signedIn(cora);
  await offer(coordinator, mia.name, ada.name);
  await answer(first, 'Not this time');
  await mentee.goto('/');
  await expect(mentee.getByText('Answer: a match with')).toHaveCount(0);
  expect((await world.mailsTo(mia.email))[0]?.text).not.toContain('declined');
  await offer(coordinator, mia.name, ben.name);
  await answer(mentee, 'Not this time');
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await visit(coordinator, 'Matching');
  await expect(coordinator.getByRole('link', { name: mia.name })).toBeVisible();
});

test('EM-08: a no after the call is told as “not this time”, and the search goes on', { tag: '@plain' }, async ({
  world,
}) => {
  const { coordinator: cora } = await world.programme();
  const mentor = await world.joined(ben);
  const mentee = await world.joined(mia);
  await ask(mentee, { choices: [] });
  const coordinator = await world.signedIn(cora);
  await offer(coordinator, mia.name, ben.name);
  await answer(mentor, 'Yes, I would like to meet');
  await answer(mentee, 'Yes, I would like to meet');
  await visit(mentor, 'We have talked already');
  await choose(mentor, 'Not this time');
  await send(mentor, 'Send my answer');
  await sees(mentor, 'Nobody is told more than “not this time”');
  expect((await world.mailsTo(mia.email))[0]?.text).not.toContain('Ben Ong said');
  await mentee.goto('/');
  await checkPage(mentee);
  await expect(mentee.getByText('Would you like to go ahead')).toHaveCount(0);
  await lookForMatch(coordinator, mia.name);
});

test('EM-16, EM-06: nobody is offered their own line manager, nor somebody whom they know and asked not to have', async ({
  world,
}) => {
  const { coordinator: cora } = await world.programme();
  await world.joined(ada);
  await world.joined(ben);
  const mentee = await world.joined({ ...mia, managerEmail: ada.email });
  await keep(mentee, [ada.name, ben.name]);
  await mentee.goto('/');
  await follow(mentee, 'Ask for a mentor in Northern leaders');
  await sees(mentee, 'Ada Lovelace cannot be chosen');
  await expect(mentee.getByRole('option', { name: ada.name })).toHaveCount(0);
  await ask(mentee, { choices: [ben.name], unconnected: 'Yes' });

  const coordinator = await world.signedIn(cora);
  await lookForMatch(coordinator, mia.name);
  await sees(coordinator, 'An unconnected mentor was asked for');
  for (const name of [ada.name, ben.name])
    await expect(coordinator.getByRole('row', { name })).toContainText('Cannot be offered');
  await expect(coordinator.getByRole('link', { name: 'Offer' })).toHaveCount(0);
});
