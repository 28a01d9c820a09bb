import { writeFile } from 'node:fs/promises';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import type { Asks, Joining, Mail, NewPerson, Opening, OpenProgramme, Pair } from './asks.ts';
import { consoleFaults } from './console-faults.ts';
import { type Product, startProduct } from './product-process.ts';
import { signIn } from './sign-in.ts';

/** A product of the test's own: its own data, its own clock, its own outbox. */
interface World {
  /** A browser of their own for someone who is not signed in. */
  visitor(): Promise<Page>;
  /** A browser of their own for someone who has an account, signed in by mail. */
  signedIn(email: string): Promise<Page>;
  /** Someone new with an account and, where named, a role; signed in. */
  newcomer(person: NewPerson): Promise<Page>;
  /** A programme that is open to everyone; its coordinator has an account. */
  programme(): Promise<OpenProgramme>;
  /** Someone with a place in that programme; signed in. */
  joined(person: Joining): Promise<Page>;
  /** Whoever waits there after an import has a place from now on, and so many mentors have trained and offer places. */
  take(given: Asks['take']['given']): Promise<null>;
  /** Somebody who has joined asks for mentors who have, the first wished for most; all by their addresses. */
  choose(given: Asks['choose']['given']): Promise<null>;
  /** Two people of that programme who have said that they want to go ahead. */
  pair(given: { signed: boolean }): Promise<Pair>;
  /** The mails to this address, newest first, once everything due is sent. */
  mailsTo(email: string): Promise<readonly Mail[]>;
  /** Moves the product's clock on, and does what has become due. */
  later(by: Asks['move']['given']): Promise<null>;
}

interface Demonstration extends World {
  /** A browser of their own for somebody of the demonstration, by the role on its first page. */
  as(role: string): Promise<Page>;
}

// For making a database from nothing on a busy machine, not for a journey through it.
const aLongTime = 300_000;

/** `world` begins with nobody in it; `demonstration` with its programme and everybody in that. */
export const test = base.extend<{ world: World; demonstration: Demonstration }, { product: Product }>({
  product: [
    async ({}, use) => {
      const product = startProduct();
      await use(product);
      product.end();
    },
    { scope: 'worker' },
  ],

  world: [
    async ({ browser, product }, use) => {
      const { world, close } = await openWorld({ browser, product, opening: 'empty' });
      await use(world);
      await close();
    },
    { timeout: aLongTime },
  ],

  demonstration: [
    async ({ browser, product }, use) => {
      const { world, close } = await openWorld({ browser, product, opening: 'demonstration' });
      await use({ ...world, as: async (role) => enterAs(await world.visitor(), role) });
      await close();
    },
    // The first to ask waits until the whole story has been told; the others get copies.
    { timeout: aLongTime },
  ],
});

interface Parts {
  browser: Browser;
  product: Product;
  opening: Opening;
}

async function openWorld({ browser, product, opening }: Parts): Promise<{ world: World; close: () => Promise<void> }> {
  const baseURL = await product.ask('open', opening);
  const faults: string[] = [];
  const visitor = async () => {
    const context = await browser.newContext({ baseURL });
    consoleFaults(context, faults);
    return context.newPage();
  };
  const mailsTo = (to: string) => product.ask('mails', { to });
  const signedIn = async (email: string) => signIn(await visitor(), { email, mailsTo });
  const newcomer = async (person: NewPerson) => {
    await product.ask('person', person);
    return signedIn(person.email);
  };
  const joined = async (person: Joining) => {
    await product.ask('join', person);
    return signedIn(person.email);
  };
  return {
    world: {
      visitor,
      mailsTo,
      signedIn,
      newcomer,
      joined,
      programme: () => product.ask('programme', null),
      take: (given) => product.ask('take', given),
      choose: (given) => product.ask('choose', given),
      pair: (given) => product.ask('pair', given),
      later: (by) => product.ask('move', by),
    },
    close: async () => {
      if (base.info().errors.length > 0) await tellWhereEachStands(browser);
      for (const context of browser.contexts()) await context.close();
      expect(faults, 'no errors in the console').toEqual([]);
    },
  };
}

async function tellWhereEachStands(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [place, page] of pages.entries()) {
    const path = base.info().outputPath(`browser-${place + 1}.txt`);
    await writeFile(path, `${page.url()}\n\n${await page.locator('main').innerText()}`);
    await base.info().attach(`browser ${place + 1}`, { path });
  }
}

async function enterAs(page: Page, role: string): Promise<Page> {
  await page.goto('/');
  const row = page.locator('.govuk-summary-list__row', { has: page.getByText(role, { exact: true }) });
  await row.getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  return page;
}
