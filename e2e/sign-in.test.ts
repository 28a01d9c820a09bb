import { checkPage } from './harness/check-page.ts';
import { test } from './harness/journey.ts';

test('a link opens a page, and nothing happens until its button is pressed', { tag: '@plain' }, async ({ world }) => {
  const page = await world.visitor();
  await page.goto('/sign-in');
  await checkPage(page);
  await page.getByRole('button', { name: 'Email me a link' }).click();
  await checkPage(page);
  await page.getByLabel('Email address').fill('ana@council.example');
  await page.getByRole('button', { name: 'Email me a link' }).click();
  await checkPage(page);
});

test('someone signs in by mail', { tag: '@plain' }, async ({ world }) => {
  const page = await world.newcomer({ name: 'Ana Okafor', email: 'ana@council.example' });
  await checkPage(page);
});
