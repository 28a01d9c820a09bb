import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Read after the run, which names the pages that no journey looked at (scripts/looked-at.ts).
const notes = join(import.meta.dirname, '../../reports/looked-at.txt');
const phone = { width: 320, height: 640 };
const seenAsCopy = new Set<string>();

/** Holds the page as it stands to what every page owes its reader; the journey goes on, and fails at its end. */
export async function checkPage(page: Page) {
  const { pathname } = new URL(page.url());
  await test.step(`check ${pathname}`, async () => {
    expect.soft(await faultsOf(page), page.url()).toEqual([]);
    await appendFile(notes, `${pathname}\n`);
  });
}

/** The kinds of page that were looked at in this run so far. */
export async function kindsLookedAt(): Promise<Set<string>> {
  return new Set((await readFile(notes, 'utf8').catch(() => '')).split('\n').map(kindOf));
}

/** Another's page of the same kind has the same address but for its ids. */
export const kindOf = (path: string): string =>
  (path.split('?')[0] ?? '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');

export async function faultsOf(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const width = await widthOnAPhone(page);
  return [
    ...(/\S/.test(await page.title()) ? [] : ['no title']),
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(width <= phone.width ? [] : [`${width} px wide on a phone of ${phone.width} px`]),
    ...(await accessibilityFaults(page)),
  ];
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  if (test.info().project.use.javaScriptEnabled !== false) return axeFaults(page);
  const state = `${kindOf(new URL(page.url()).pathname)} ${await page.title()}`;
  if (seenAsCopy.has(state)) return [];
  seenAsCopy.add(state);
  const copy = await copyOf(page);
  const faults = await axeFaults(copy);
  await copy.close();
  return faults;
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    // An experiment of axe’s, wrong about GOV.UK’s file upload: its name is made of its label and its visible words.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const { violations } = await Reflect.get(window, 'axe').run(document, { runOnly: tags, rules });
    // GOV.UK Frontend tells by `aria-expanded` that a choice opens something, which ARIA does not provide for.
    const upstream = (rule: string, html: string) =>
      rule === 'aria-allowed-attr' && /^<input class="govuk-radios__input".* aria-expanded=/.test(html);
    return violations.flatMap((rule: { id: string; help: string; nodes: { html: string }[] }) =>
      rule.nodes.flatMap(({ html }) => (upstream(rule.id, html) ? [] : [`${rule.id}: ${rule.help}: ${html}`])),
    );
  }, standard);
}

// axe is itself a script, and waits for timers: a page without JavaScript is shown to it as a copy without scripts. That
// takes longer than all else, so each page in each state (its title tells them apart) is shown to it once.
async function copyOf(page: Page): Promise<Page> {
  const copy = await page.context().browser()?.newPage({ javaScriptEnabled: true });
  if (!copy) throw new Error('The browser has gone.');
  const body = (await page.content()).replaceAll(/<script\b.*?<\/script>/gs, '');
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }));
  await copy.goto(page.url());
  return copy;
}

async function widthOnAPhone(page: Page): Promise<number> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return width;
}
