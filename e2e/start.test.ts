import { checkPage } from './harness/check-page.ts';
import { test } from './harness/journey.ts';

test('the first page', { tag: '@plain' }, async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/');
  await checkPage(page);
});
