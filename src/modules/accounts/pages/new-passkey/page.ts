import { generateRegistrationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { shortText } from '../../../../platform/forms/index.ts';
import { type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { addPasskey } from '../../commands/add-passkey.ts';
import { handleOf } from '../../commands/sign-in-with-passkey.ts';
import { kindOfBrowser } from '../../kind-of-browser.ts';
import { challengeLife } from '../../limits.ts';
import { algorithms, relyingParty } from '../../passkeys/relying-party.ts';
import { jsonOf, registration } from '../../passkeys/responses.ts';
import { addressOf } from '../../queries/address-of.ts';
import { findChallenge } from '../../queries/find-challenge.ts';
import { passkeysOf } from '../../queries/passkeys-of.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ challenge: uuid });
type Loading = Context<SignedIn, z.infer<typeof params>, unknown>;

export const newPasskeyPage = page({
  path: '/your-passkeys/new/:challenge',
  params,
  load: async (context) => {
    const { tx, actor, now, lock, visit } = context;
    const given = { browser: visit.browser, person: actor.person, now, lock };
    const asked = await findChallenge(tx, { ...given, id: context.params.challenge });
    const usual = kindOfBrowser(visit.agent) ?? '';
    return { asked, usual, options: asked && (await optionsFor(context, asked.challenge)) };
  },
  may: () => true,
  fresh: () => '/your-passkeys',
  view,
  fill: ({ usual }) => ({ name: usual }),
  form: () =>
    z.object({
      name: shortText({ missing: words.nameMissing, max: 60 }),
      answer: jsonOf(registration, words.unreadable),
    }),
  submit: async ({ tx, actor, facts: { asked }, input, now, services: { settings } }) => {
    const { name, answer: response } = input;
    const added = asked && (await addPasskey(tx, { person: actor.person, name, asked, response, settings, now }));
    return added ? null : explain(words.notRight);
  },
  next: ({ input }) => ({ to: '/your-passkeys', notice: words.added(input.name) }),
});

/** A passkey that the device can offer by itself, made only where it knows its user, and once on each device. */
async function optionsFor({ tx, actor, services: { settings } }: Loading, challenge: string) {
  const { id, name } = relyingParty(settings);
  const account = await addressOf(tx, actor.person);
  const known = await passkeysOf(tx, actor.person);
  return generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: new Uint8Array(Buffer.from(handleOf(actor.person), 'base64url')),
    userName: account?.address ?? name,
    userDisplayName: account?.name ?? name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    excludeCredentials: known.map(({ credential }) => ({ id: credential })),
    timeout: challengeLife.minutes * 60_000,
  });
}
