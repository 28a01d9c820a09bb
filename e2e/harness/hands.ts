import { expect, type Locator, type Page } from '@playwright/test';
import { checkPage } from './check-page.ts';

/** Presses a button, and waits for the page that comes of it. */
export const press = (page: Page, name: string) =>
  arrive(page, page.getByRole('button', { name, exact: true }).click());

/** Follows the first link of that name, also one that looks like a button. */
export const follow = (page: Page, name: string) => arrive(page, link(page, name).click());

function link(page: Page, name: string): Locator {
  const buttons = page.getByRole('button', { name }).and(page.locator('a'));
  return page.getByRole('link', { name }).or(buttons).first();
}

const arrive = (page: Page, click: Promise<void>) =>
  Promise.all([page.waitForEvent('domcontentloaded', { timeout: 60_000 }), click]);

export const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).check();

/** Words that stand on a page more than once are looked for once. */
export const sees = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

/** Waits for a page that looks again by itself where scripts run; where they do not, its reader loads it again. */
export const comesToSay = (page: Page, words: string | RegExp) =>
  expect(async () => {
    await expect(page.getByText(words).first())
      .toBeVisible({ timeout: 6000 })
      .catch(() => page.reload());
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });

/** Follows a link and holds the page it leads to up to what every page owes. */
export async function visit(page: Page, name: string): Promise<void> {
  await follow(page, name);
  await checkPage(page);
}

/** Sends the form as it stands, whose page is looked at before. */
export async function send(page: Page, button: string): Promise<void> {
  await checkPage(page);
  await press(page, button);
}

export const saveAndGoOn = (page: Page) => send(page, 'Save and continue');

export async function fillDate(page: Page, field: string, [day, month, year]: readonly [string, string, string]) {
  await page.locator(`[id="${field}-day"]`).fill(day);
  await page.locator(`[id="${field}-month"]`).fill(month);
  await page.locator(`[id="${field}-year"]`).fill(year);
}

/** What a link gives to keep: where it was put. */
export async function download(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), link(page, name).click()]);
  return download.path();
}
