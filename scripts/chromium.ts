import '../bin/refuse-old-node.js';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

/** Sandboxing fails for root and in most containers; the rest keeps the browser from calling home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where a Chromium that really starts is, installing one if need be; null where that cannot be done. */
export async function ensureChromium(): Promise<string | null> {
  return (
    (await firstThatStarts(installed())) ??
    ((await installFromDebian()) ? await firstThatStarts(installed()) : null) ??
    ((await installFromPlaywright()) ? await firstThatStarts(installed()) : null)
  );
}

export const howToInstallChromium =
  'No Chromium for the browser journeys: install it ("apt-get install chromium" as root), or set CHROMIUM to its path.';

function installed(): string[] {
  const { CHROMIUM } = process.env;
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  return (CHROMIUM ? [CHROMIUM] : places).filter((path) => existsSync(path));
}

/** A path proves nothing: Ubuntu's is a pointer to a snap, and a download may lack its libraries. */
async function firstThatStarts(paths: string[]): Promise<string | null> {
  for (const executablePath of paths) {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags }).catch(() => null);
    if (!browser) continue;
    await browser.close();
    return executablePath;
  }
  return null;
}

async function installFromDebian(): Promise<boolean> {
  const root = process.getuid?.() === 0;
  const sudo = !root && (await run('sudo', ['-n', 'true'])).code === 0;
  if (!root && !sudo) return false;
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const apt = (...args: string[]) =>
    run(command ?? '', [...before, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, minutes: 5 });
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  if ((await install()).code === 0) return true;
  return (await apt('update')).code === 0 && (await install()).code === 0;
}

async function installFromPlaywright(): Promise<boolean> {
  return (await run('playwright', ['install', 'chromium'], { minutes: 5 })).code === 0;
}
