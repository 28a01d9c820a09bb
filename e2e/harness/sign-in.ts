import { expect, type Page } from '@playwright/test';
import type { Mail } from './asks.ts';

interface Way {
  email: string;
  mailsTo: (email: string) => Promise<readonly Mail[]>;
}

/** Signs in as people do: by the link in the mail. */
export async function signIn(page: Page, { email, mailsTo }: Way): Promise<Page> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Email me a link' }).click();
  await expect(page).toHaveURL(/check-your-email/);
  await page.goto(linkIn((await mailsTo(email))[0]));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  return page;
}

/** The one link that a mail carries. */
export function linkIn(mail: Mail | undefined): string {
  const link = mail?.text.match(/https?:\/\/\S+/)?.[0];
  if (!link) throw new Error('There is no mail with a link in it.');
  return link;
}
