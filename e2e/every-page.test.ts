import { expect, type Page } from '@playwright/test';
import { checkPage, kindOf, kindsLookedAt } from './harness/check-page.ts';
import { test } from './harness/journey.ts';

/** People of the demonstration, the first of whom comes to most pages; two browsers go at the same time. */
for (const half of [0, 1])
  test(`every page that people of the demonstration come to, ${half + 1} of 2`, async ({ demonstration }) => {
    test.setTimeout(20 * 60_000);
    const start = await demonstration.visitor();
    await start.goto('/');
    const rows = start.locator('.govuk-summary-list__row', { has: start.getByRole('button') });
    const roles = await rows.locator('.govuk-summary-list__key').allTextContents();
    expect(roles.length).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (const role of roles.filter((_, index) => index % 2 === half))
      await lookAround(await demonstration.as(role.trim()), seen);
  });

/** Follows every link from somebody's home, to each kind of page once; looks at those to which no journey came. */
async function lookAround(page: Page, seen: Set<string>): Promise<void> {
  const lookedAt = await kindsLookedAt();
  const queue = await linksOn(page);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const reply = await page.goto(path).catch(downloaded);
    if (reply === 'file') continue;
    expect.soft(reply?.status(), path).toBe(200);
    if (!lookedAt.has(kind)) await checkPage(page);
    queue.push(...(await linksOn(page)));
  }
}

/** A file whose address does not say so is kept by the browser, and nothing is shown. */
function downloaded(fault: unknown): 'file' {
  if (String(fault).includes('Download is starting')) return 'file';
  throw fault;
}

const linksOn = (page: Page): Promise<string[]> =>
  page.locator('a[href^="/"]').evaluateAll((links) =>
    links
      .map((link) => link.getAttribute('href') ?? '')
      // Files are not looked at, and a place on a page is that page.
      .filter((href) => !/\.\w+(\?|$)/.test(href))
      .map((href) => href.split('#')[0] ?? ''),
  );
