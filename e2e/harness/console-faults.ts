import type { BrowserContext } from '@playwright/test';

/** Gathers what the browser complains of: errors in the console, refusals by the content security policy among them. */
export function consoleFaults(context: BrowserContext, faults: string[]) {
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    const { url } = message.location();
    // Chromium reports the status of a refused form or a missing page as an error of that very page.
    const ofThePage = message.text().startsWith('Failed to load resource') && url === message.page()?.url();
    if (message.type() === 'error' && !ofThePage) faults.push(`${message.text()} ${url}`);
  });
}
