import { defineConfig } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium.ts';

const { CHROMIUM } = process.env;
const lookAround = 'every-page.test.ts';

export default defineConfig({
  testMatch: '*.test.ts',
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
  // A journey tagged @plain is walked a second time by someone whose browser runs no JavaScript. Last, the pages to which no
  // journey came.
  projects: [
    { name: 'main', testIgnore: lookAround },
    { name: 'without JavaScript', testIgnore: lookAround, grep: /@plain/, use: { javaScriptEnabled: false } },
    { name: 'the rest', testMatch: lookAround },
  ],
});
