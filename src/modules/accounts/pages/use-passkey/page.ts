import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { explain, openPage, uuid } from '../../../../platform/http/index.ts';
import { personByPasskey } from '../../commands/sign-in-with-passkey.ts';
import { startSignIn } from '../../commands/start-sign-in.ts';
import { challengeLife } from '../../limits.ts';
import { relyingParty } from '../../passkeys/relying-party.ts';
import { assertion, jsonOf } from '../../passkeys/responses.ts';
import { findChallenge } from '../../queries/find-challenge.ts';
import { inBrowserOf, signedInBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** Nobody says who they are: the device offers the passkeys that it has for this address. */
export const usePasskeyPage = openPage({
  path: '/sign-in/passkey/:challenge',
  params: z.object({ challenge: uuid }),
  load: async ({ tx, params, now, lock, services: { settings }, visit: { browser } }) => {
    const asked = await findChallenge(tx, { id: params.challenge, browser, person: null, now, lock });
    return { asked, options: asked && (await optionsFor(asked.challenge, relyingParty(settings).id)) };
  },
  may: anyone,
  view,
  form: () => z.object({ answer: jsonOf(assertion, words.unreadable) }),
  submit: async ({ tx, facts: { asked }, input, actor, now, visit, services: { settings } }) => {
    const person = asked && (await personByPasskey(tx, { asked, response: input.answer, settings, now }));
    if (!asked || !person) return explain(words.notRight, '/sign-in');
    const started = await startSignIn(tx, { ...inBrowserOf({ actor, visit, now }), person, way: 'passkey' });
    return { ...started, returnTo: asked.return_to };
  },
  next: ({ result }) => result.returnTo,
  cookies: ({ token }) => signedInBrowser(token),
});

const optionsFor = (challenge: string, rpID: string) =>
  generateAuthenticationOptions({
    rpID,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
    timeout: challengeLife.minutes * 60_000,
  });
