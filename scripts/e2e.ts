import '../bin/refuse-old-node.js';
import { randomBytes } from 'node:crypto';
import { startServer } from '../src/platform/testing/index.ts';
import { ensureChromium, howToInstallChromium } from './chromium.ts';
import { forgetWhatWasLookedAt, neverLookedAt } from './looked-at.ts';
import { run } from './run.ts';

const chromium = await ensureChromium();

if (!chromium) {
  console.error(howToInstallChromium);
  process.exit(1);
}

const given = process.argv.slice(2);
forgetWhatWasLookedAt();
const server = await startServer();
const { code } = await run('playwright', ['test', '--config=e2e/playwright.config.ts', ...given], {
  env: {
    CHROMIUM: chromium,
    TEST_DATABASE: 'server',
    TEST_DATABASE_SERVER: server.address,
    TEST_MASTER_KEY: randomBytes(32).toString('base64'),
    // Playwright has a way of its own to ask for no colours, and Node complains of two.
    ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0', NO_COLOR: '' }),
  },
  minutes: 45,
  show: true,
});
await server.stop();
const missed = given.length === 0 ? neverLookedAt() : [];
if (missed.length > 0) console.log(`No journey looked at:\n  ${missed.join('\n  ')}`);
process.exit(code);
