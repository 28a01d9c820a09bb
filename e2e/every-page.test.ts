import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { test } from './harness/journey.ts';

/** So many pages of one kind are looked at: another pair's, or the same in another state. */
const ofAKind = 1;

/** People of the demonstration, the first of whom comes to most pages; two browsers look at the same time. */
for (const half of [0, 1])
  test(`every page that people of the demonstration come to, ${half + 1} of 2`, async ({ demonstration }) => {
    test.setTimeout(20 * 60_000);
    const start = await demonstration.visitor();
    await start.goto('/');
    const rows = start.locator('.govuk-summary-list__row', { has: start.getByRole('button') });
    const roles = await rows.locator('.govuk-summary-list__key').allTextContents();
    expect(roles.length).toBeGreaterThan(8);
    const seen = new Map<string, number>();
    for (const role of roles.filter((_, index) => index % 2 === half))
      await lookAround(await demonstration.as(role.trim()), seen);
  });

/** Follows every link from where somebody stands, to each kind of page that nobody has looked at yet. */
async function lookAround(page: Page, seen: Map<string, number>): Promise<void> {
  const before = new Set<string>();
  const queue = [new URL(page.url()).pathname];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path);
    const times = seen.get(kind) ?? 0;
    if (before.has(path) || times >= ofAKind) continue;
    before.add(path);
    seen.set(kind, times + 1);
    const reply = await page.goto(path);
    expect.soft(reply?.status(), path).toBe(200);
    await checkPage(page);
    queue.push(...(await linksOn(page)));
  }
}

const linksOn = (page: Page): Promise<string[]> =>
  page.locator('a[href^="/"]').evaluateAll((links) =>
    links
      .map((link) => link.getAttribute('href') ?? '')
      // Files are not looked at, and a place on a page is that page.
      .filter((href) => !/\.\w+(\?|$)/.test(href))
      .map((href) => href.split('#')[0] ?? ''),
  );

const kindOf = (path: string): string => (path.split('?')[0] ?? '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
