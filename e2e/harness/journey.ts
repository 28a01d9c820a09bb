import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { consoleFaults } from './console-faults.ts';

type Product = { ask: (ask: string, more?: object) => Promise<unknown>; child: ChildProcess };

/** Each test has a product of its own: fresh data, its own clock and its own outbox. */
export const test = base.extend<{ origin: string; visitor: () => Promise<Page> }, { product: Product }>({
  product: [
    async ({}, use) => {
      const product = startProduct();
      await use(product);
      product.child.disconnect();
    },
    { scope: 'worker' },
  ],

  origin: async ({ product }, use) => {
    await use(String(await product.ask('open')));
  },

  visitor: async ({ browser, origin, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: origin });
      contexts.push(context);
      consoleFaults(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(faults, 'no errors in the console').toEqual([]);
  },
});

function startProduct(): Product {
  const child = fork(join(import.meta.dirname, 'product.ts'), { execArgv: ['--import', 'tsx'] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  child.on('message', (message: { id: number; answer?: unknown; fault?: string }) => {
    const asked = waiting.get(message.id);
    if (message.fault) asked?.reject(new Error(message.fault));
    else asked?.resolve(message.answer);
  });
  child.on('exit', () => {
    for (const asked of waiting.values()) asked.reject(new Error('The product ended.'));
  });
  return {
    child,
    ask: (ask, more = {}) => {
      const id = ++last;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(id, asked);
      child.send({ id, ask, ...more });
      return asked.promise;
    },
  };
}
