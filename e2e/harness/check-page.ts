import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Read after the run, which names the pages that no journey looked at (scripts/looked-at.ts).
const notes = join(import.meta.dirname, '../../reports/looked-at.txt');
const axe = readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const phone = { width: 320, height: 640 };
const seen = new Set<string>();
let spare: Page | null = null;

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

// axe takes longer than all else: a page is shown to it once for everything of which it is made.
async function accessibilityFaults(page: Page): Promise<string[]> {
  const made = `${kindOf(new URL(page.url()).pathname)} ${await whatItIsMadeOf(page)}`;
  if (seen.has(made)) return [];
  seen.add(made);
  return axeFaults(test.info().project.use.javaScriptEnabled === false ? await copyOf(page) : page);
}

/** Each kind of element, by all that says what it is and how it looks: neither how often, nor with which words. */
const whatItIsMadeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const telling = /^(class|role|type|scope|lang|hidden|disabled|style|tabindex|autocomplete|aria-.*)$/;
    const given = (of: Element) => [...of.attributes].filter(({ name }) => telling.test(name));
    const words = /^aria-(label|labelledby|describedby|controls)$/;
    const kind = (of: Element) =>
      [of.tagName, ...given(of).map(({ name, value }) => (words.test(name) ? name : `${name}=${value}`))].join(' ');
    return [...new Set([...document.querySelectorAll('*')].map(kind))].sort().join();
  });

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  return page.evaluate(async (tags) => {
    // An experiment of axe’s, wrong about GOV.UK’s file upload: its name is made of its label and its visible words.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const options = { runOnly: tags, rules, resultTypes: ['violations'] };
    const { violations } = await Reflect.get(window, 'axe').run(document, options);
    // GOV.UK Frontend tells by `aria-expanded` that a choice opens something, which ARIA does not provide for.
    const upstream = (rule: string, html: string) =>
      rule === 'aria-allowed-attr' && /^<input class="govuk-radios__input".* aria-expanded=/.test(html);
    return violations.flatMap((rule: { id: string; help: string; nodes: { html: string }[] }) =>
      rule.nodes.flatMap(({ html }) => (upstream(rule.id, html) ? [] : [`${rule.id}: ${rule.help}: ${html}`])),
    );
  }, standard);
}

// axe is itself a script, and waits for timers: a page without JavaScript is shown to it as a copy without scripts. It is
// written into an empty page of the same origin, which lends it the styles.
async function copyOf(page: Page): Promise<Page> {
  const copy = await besides(page);
  const empty = new URL(lender, page.url()).href;
  if (copy.url() !== empty) await copy.goto(empty);
  await copy.setContent((await page.content()).replaceAll(/<script\b.*?<\/script>/gs, ''));
  return copy;
}

const lender = '/lends-its-origin';

/** A browser that runs scripts, for as long as the journey goes on. */
async function besides(page: Page): Promise<Page> {
  if (spare && !spare.isClosed()) return spare;
  spare = (await page.context().browser()?.newPage({ javaScriptEnabled: true })) ?? null;
  if (!spare) throw new Error('The browser has gone.');
  // It stays: a page during which a route ends may never have loaded.
  await spare.route(`**${lender}`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  return spare;
}

async function widthOnAPhone(page: Page): Promise<number> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return width;
}
