import type { Page } from '@playwright/test';
import { checkPage } from './check-page.ts';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Follows the first link of that name, also one that looks like a button. */
export function follow(page: Page, name: string) {
  const buttons = page.getByRole('button', { name }).and(page.locator('a'));
  return page.getByRole('link', { name }).or(buttons).first().click();
}

export const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).check();

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
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), follow(page, name)]);
  return download.path();
}
