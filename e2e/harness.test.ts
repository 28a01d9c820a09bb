import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './harness/check-page.ts';
import { consoleFaults } from './harness/console-faults.ts';

// The harness is trusted once it has caught what was planted for it.
const origin = 'http://planted.test';

async function open(page: Page, body: string, headers: Record<string, string> = {}) {
  await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body, headers }));
  await page.goto(`${origin}/`);
}

test('a page as it should be has no faults', { tag: '@plain' }, async ({ page }) => {
  await open(page, '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1></main></html>');
  expect(await faultsOf(page)).toEqual([]);
});

test('what a page owes its reader is missed', { tag: '@plain' }, async ({ page }) => {
  await open(
    page,
    '<!doctype html><html lang="en"><h1>A</h1><h1>B</h1><img src="data:,"><p style="width:900px">wide</p>',
  );
  const faults = (await faultsOf(page)).join('\n');
  for (const fault of ['no title', '2 headings', 'wide on a phone', 'image-alt']) expect(faults).toContain(fault);
});

test('the console and the content security policy are heard', async ({ context, page }) => {
  const faults: string[] = [];
  consoleFaults(context, faults);
  await open(page, '<title>x</title><h1>x</h1><script>1</script>', { 'content-security-policy': "default-src 'none'" });
  await expect.poll(() => faults.join()).toContain('Content Security Policy');
});
