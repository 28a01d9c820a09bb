import { test as base, expect, type Page } from '@playwright/test';
import type { Asks, Mail, NewPerson } from './asks.ts';
import { consoleFaults } from './console-faults.ts';
import { type Product, startProduct } from './product-process.ts';
import { signIn } from './sign-in.ts';

/** A product of the test's own: fresh data, its own clock, its own outbox. */
interface World {
  /** A browser of their own for someone who is not signed in. */
  visitor(): Promise<Page>;
  /** A browser of their own for someone who has an account, signed in by mail. */
  signedIn(email: string): Promise<Page>;
  /** Someone new with an account and, where named, a role; signed in. */
  newcomer(person: NewPerson): Promise<Page>;
  /** The mails to this address, newest first, once everything due is sent. */
  mailsTo(email: string): Promise<readonly Mail[]>;
  /** Moves the product's clock on. */
  later(by: Asks['move']['given']): Promise<null>;
}

export const test = base.extend<{ world: World }, { product: Product }>({
  product: [
    async ({}, use) => {
      const product = startProduct();
      await use(product);
      product.end();
    },
    { scope: 'worker' },
  ],

  world: async ({ browser, product }, use) => {
    const baseURL = await product.ask('open', null);
    const faults: string[] = [];
    const visitor = async () => {
      const context = await browser.newContext({ baseURL });
      consoleFaults(context, faults);
      return context.newPage();
    };
    const mailsTo = (to: string) => product.ask('mails', { to });
    const signedIn = async (email: string) => signIn(await visitor(), { email, mailsTo });
    await use({
      visitor,
      mailsTo,
      signedIn,
      newcomer: async (person) => {
        await product.ask('person', person);
        return signedIn(person.email);
      },
      later: (by) => product.ask('move', by),
    });
    for (const context of browser.contexts()) await context.close();
    expect(faults, 'no errors in the console').toEqual([]);
  },
});

export { expect } from '@playwright/test';
