import '../bin/refuse-old-node.js';
import { ensureChromium, howToInstallChromium } from './chromium.ts';
import { run } from './run.ts';

const chromium = await ensureChromium();

if (!chromium) {
  console.error(howToInstallChromium);
  process.exit(1);
}

const { code } = await run('playwright', ['test', '--config=e2e/playwright.config.ts', ...process.argv.slice(2)], {
  env: { CHROMIUM: chromium },
  minutes: 15,
  show: true,
});
process.exit(code);
