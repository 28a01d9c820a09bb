import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { z } from 'zod';
import type { Settings } from '../../../platform/http/index.ts';
import { algorithms, relyingParty } from './relying-party.ts';
import type { assertion, registration } from './responses.ts';

interface Asked {
  readonly challenge: string;
  readonly settings: Settings;
}

interface NewKey {
  readonly credential: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

/** The new key, when the device signed what it was asked, here, and knew its user; null otherwise. */
export async function verifyNew(
  response: z.infer<typeof registration>,
  { challenge, settings }: Asked,
): Promise<NewKey | null> {
  const { id, origin } = relyingParty(settings);
  const { registrationInfo } = await orNothing(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!registrationInfo) return null;
  const { credential } = registrationInfo;
  return { credential: credential.id, publicKey: credential.publicKey, counter: credential.counter };
}

interface Known extends Asked {
  readonly key: { readonly credential: string; readonly public_key: Uint8Array; readonly counter: number };
}

/** The device's new count, when it signed what it was asked, here, with this key, and knew its user; null otherwise. */
export async function verifyUse(
  response: z.infer<typeof assertion>,
  { challenge, settings, key }: Known,
): Promise<number | null> {
  const { id, origin } = relyingParty(settings);
  const { verified, authenticationInfo } = await orNothing(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: { id: key.credential, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) },
    }),
  );
  return verified && authenticationInfo ? authenticationInfo.newCounter : null;
}

/** The library throws at what it does not accept, and at what it cannot read. */
async function orNothing<T extends object>(work: () => Promise<T>): Promise<Partial<T>> {
  try {
    return await work();
  } catch {
    return {};
  }
}
