import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { bringIn } from './harness/bring-in.ts';
import { checkPage } from './harness/check-page.ts';
import { comesToSay, follow, press, sees, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

const workbook = fileURLToPath(new URL('../demo/east-midlands-people.xlsx', import.meta.url));

const ada = { as: 'mentor', name: 'Ada Lovelace', email: 'ada@council.example' } as const;
const mia = { as: 'mentee', name: 'Mia Mentee', email: 'mia@council.example' } as const;
const max = { as: 'mentee', name: 'Max Mentee', email: 'max@council.example' } as const;

test('EM-06, EM-07: everybody who waits is matched at once, looked at, and released', { tag: '@plain' }, async ({
  world,
}) => {
  const { coordinator: cora } = await world.programme();
  await world.joined(ada);
  const mentee = await world.joined(mia);
  const coordinator = await world.signedIn(cora);
  await coordinator.goto('/programmes');
  await follow(coordinator, 'Northern leaders');
  await visit(coordinator, 'Matching');
  await visit(coordinator, 'Have not asked yet');
  await press(coordinator, 'Ask for all of them, without choices');
  await visit(coordinator, 'Rules and weights');
  await follow(coordinator, 'Back');
  await checkPage(coordinator);
  await press(coordinator, 'Match them now');
  await sees(coordinator, 'Matching is under way');
  await world.mailsTo(ada.email);
  await comesToSay(coordinator, '1 of 1 person has a mentor in this result');
  await checkPage(coordinator);
  await visit(coordinator, mia.name);
  await sees(coordinator, 'Private preferences');
  await follow(coordinator, 'Back');
  await follow(coordinator, 'Offer this one');
  await checkPage(coordinator);
  await press(coordinator, 'Offer this match');
  await sees(coordinator, '1 match has been offered.');
  await checkPage(coordinator);
  await mentee.goto('/');
  await visit(mentee, 'Answer: a match with');
  await sees(mentee, 'Why this mentor');
});

test('EM-06: of the region’s own workbook, those who wait are matched in one go', async ({ demonstration }) => {
  const coordinator = await demonstration.as('Coordinator');
  await visit(coordinator, 'Programmes');
  await follow(coordinator, 'East Midlands');
  await visit(coordinator, 'Matching');
  await visit(coordinator, 'Match everybody at once');
  await press(coordinator, 'Match them now');
  await demonstration.mailsTo(ada.email);
  await comesToSay(coordinator, /^[1-9]\d* of [1-9]\d* people have a mentor in this result/);
  await checkPage(coordinator);
});

/** The figure on a card of a result. */
const figure = async (page: Page, words: string): Promise<number> =>
  Number.parseInt(await page.locator('.app-stat', { hasText: words }).innerText(), 10);

interface Figures {
  readonly placed: number;
  readonly firsts: number;
  readonly nobody: number;
}

async function figuresOf(page: Page): Promise<Figures> {
  await comesToSay(page, 'people have a mentor in this result');
  return {
    placed: await figure(page, 'Placed'),
    firsts: await figure(page, 'With their first choice'),
    nobody:
      (await figure(page, 'No mentor is possible by the rules')) + (await figure(page, 'More people than places')),
  };
}

test('EM-06, EM-07: a workbook comes in, is matched twice with one pair kept, compared, and released in two goes', async ({
  world,
}) => {
  test.slow();
  const { coordinator: cora } = await world.programme();
  for (const one of [ada, mia, max]) await world.joined(one);
  for (const one of [mia, max]) await world.choose({ mentee: one.email, mentors: [ada.email] });
  const coordinator = await world.signedIn(cora);
  const toProgramme = async () => {
    await coordinator.goto('/programmes');
    await follow(coordinator, 'Northern leaders');
  };
  await toProgramme();
  await follow(coordinator, 'Bring in a spreadsheet');
  await bringIn(coordinator, workbook);
  await world.take({ mentors: 10 });
  await toProgramme();
  await follow(coordinator, 'Matching');
  await follow(coordinator, 'Have not asked yet');
  await press(coordinator, 'Ask for all of them, without choices');
  await follow(coordinator, 'Match everybody at once');
  const run = async (): Promise<Figures> => {
    await press(coordinator, 'Match them now');
    await world.mailsTo(ada.email);
    return figuresOf(coordinator);
  };

  const first = await run();
  await checkPage(coordinator);
  expect(first.firsts).toBe(1);
  expect(first.nobody).toBeGreaterThan(0);
  await sees(coordinator, `${first.placed} of ${first.placed + first.nobody} people have a mentor in this result`);
  await follow(coordinator, 'Look at those for whom nobody was found');
  await sees(coordinator, /people compete for \d+ places?/);
  await checkPage(coordinator);

  await keepSomebodyElse(coordinator);
  await follow(coordinator, 'Back');
  await follow(coordinator, 'Back');
  const second = await run();
  await sees(coordinator, 'Kept together');
  expect(second.placed).toBe(first.placed);
  await follow(coordinator, 'Back');
  await visit(coordinator, 'Beside the one before');
  await sees(coordinator, /are matched otherwise\.$/);
  await expect(coordinator.getByRole('row', { name: /^Placed / })).toHaveText(`Placed${first.placed}${second.placed}`);

  await follow(coordinator, 'Back');
  await coordinator.getByRole('row').nth(1).getByRole('link').first().click();
  for (const one of [0, 1])
    await coordinator
      .getByRole('checkbox', { name: /^Select (?!all)/ })
      .nth(one)
      .check();
  await press(coordinator, 'Offer the ticked matches');
  await sees(coordinator, 'Offer these 2 matches?');
  await checkPage(coordinator);
  await press(coordinator, 'Offer 2 matches');
  await sees(coordinator, '2 matches have been offered.');
  await follow(coordinator, `Offer all ${second.placed - 2}`);
  await checkPage(coordinator);
  await press(coordinator, `Offer ${second.placed - 2} matches`);
  await sees(coordinator, `${second.placed - 2} matches have been offered.`);
  await expect(coordinator.getByRole('button', { name: /^Offer/ })).toHaveCount(0);
  await checkPage(coordinator);
});

/** Whoever has nobody is kept with a mentor whom the rules would let them have. */
async function keepSomebodyElse(page: Page): Promise<void> {
  const places = page.getByRole('row').nth(1).getByRole('link');
  await places.click();
  await sees(page, 'Why nobody');
  await sees(page, 'What would place them');
  await checkPage(page);
  const mentors = page.getByLabel('Mentor', { exact: true });
  for (const value of await mentors
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')))) {
    if (!value) continue;
    await mentors.selectOption(value);
    await press(page, 'Show why not');
    if (await page.getByText(/^It is possible, and /).isVisible()) break;
  }
  await sees(page, 'Who would move');
  await checkPage(page);
  const keep = page.getByRole('button', { name: /^Keep this pair/ });
  await Promise.all([page.waitForEvent('domcontentloaded'), keep.click()]);
  await sees(page, /is kept with .+ in every later run\./);
  await sees(page, 'Decided by hand');
}
