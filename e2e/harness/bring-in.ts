import type { Page } from '@playwright/test';
import { comesToSay, press, saveAndGoOn, send } from './hands.ts';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Takes what is suggested, leaves out a row for which nothing is, and keeps no note. */
export async function answerAll(page: Page): Promise<void> {
  for (const question of await page.getByRole('main').getByRole('group').all()) {
    const choices = question.getByRole('radio');
    const labels = await choices.evaluateAll((radios) => radios.map((radio) => radio.matches(':checked')));
    if (labels.length === 0 || labels.includes(true)) continue;
    const suggested = question.getByLabel(/^(Use|Take|Bring in as|Leave this row out|Discard it)/);
    await suggested.first().check();
  }
}

/** A list of people, from its upload until everybody is in; every question is answered as is suggested. */
export async function bringIn(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await send(page, 'Upload and read');
  await saveAndGoOn(page);
  while ((await heading(page).textContent()) !== 'Check before anybody comes in') {
    await answerAll(page);
    await press(page, (await page.getByRole('button', { name: /^Save and/ }).textContent()) ?? '');
  }
  await page.getByRole('button', { name: /^Bring in \d+ people$/ }).click();
  await comesToSay(page, 'The list is in');
}
