import { expect, type Page } from '@playwright/test';
import { checkPage } from './harness/check-page.ts';
import { press, sees, send, visit } from './harness/hands.ts';
import { test } from './harness/journey.ts';

/** A device built into the browser that knows its user, and keeps passkeys. */
async function deviceOf(page: Page, knowsItsUser = true) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: knowsItsUser,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
  return {
    forget: () => devtools.send('WebAuthn.clearCredentials', { authenticatorId }),
  };
}

test('someone adds a passkey, signs in with it without saying who they are, and takes it away', async ({ world }) => {
  const page = await world.newcomer({ name: 'Ana Okafor', email: 'ana@council.example' });
  await deviceOf(page);
  await page.goto('/your-details');
  await visit(page, 'Your passkeys');
  await press(page, 'Add a passkey');
  await page.getByLabel('What you call it').fill('Work laptop');
  await send(page, 'Add the passkey');
  await sees(page, 'The passkey “Work laptop” is added.');
  await checkPage(page);
  expect((await world.mailsTo('ana@council.example'))[0]?.subject).toBe('A passkey was added to your account');
  await press(page, 'Sign out');
  await page.goto('/sign-in?to=/your-passkeys');
  await press(page, 'Sign in with a passkey');
  await sees(page, /^Last used /);
  await page.getByRole('link', { name: 'Remove Work laptop' }).click();
  await send(page, 'Remove it');
  await sees(page, 'You have no passkey');
});

test('a device that has no passkey, or does not know its user, signs nobody in, and the mail remains', async ({
  world,
}) => {
  const page = await world.newcomer({ name: 'Bo Li', email: 'bo@council.example' });
  const device = await deviceOf(page);
  await page.goto('/your-passkeys');
  await press(page, 'Add a passkey');
  await press(page, 'Add the passkey');
  await sees(page, 'is added.');
  await press(page, 'Sign out');
  await device.forget();
  await page.goto('/sign-in');
  await press(page, 'Sign in with a passkey');
  await sees(page, 'No passkey was used.');
  await checkPage(page);
  await page.getByRole('link', { name: 'Sign in by email instead' }).click();
  await sees(page, 'Enter your work email address.');
});

test('without JavaScript the page says so, and leads to the mail', { tag: '@plain' }, async ({ world }) => {
  test.skip(test.info().project.name === 'main', 'for browsers without scripts');
  const page = await world.visitor();
  await page.goto('/sign-in');
  await press(page, 'Sign in with a passkey');
  await sees(page, 'A passkey needs JavaScript');
  await checkPage(page);
});
