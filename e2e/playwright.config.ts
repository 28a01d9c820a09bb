import { defineConfig } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium.ts';

const { CHROMIUM, EVERY_PAGE } = process.env;

export default defineConfig({
  testMatch: '*.test.ts',
  // Longer than all the rest together: EVERY_PAGE=yes npm run e2e -- -g "every page"
  ...(EVERY_PAGE ? {} : { grepInvert: /every page/ }),
  outputDir: '../reports/browser',
  reporter: [['dot'], ['json', { outputFile: '../reports/browser.json' }]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { args: chromiumFlags, ...(CHROMIUM && { executablePath: CHROMIUM }) },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  // A journey tagged @plain is walked a second time by someone whose browser runs no JavaScript.
  projects: [{ name: 'main' }, { name: 'without JavaScript', grep: /@plain/, use: { javaScriptEnabled: false } }],
});
