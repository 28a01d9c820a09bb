import type { ProviderBending } from './bent-provider.ts';

/** Seconds since 1970, as tokens tell the time. */
export const seconds = (later: number): number => Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) + later;

/** Tokens that no provider of ours would give, and that nobody is signed in by. */
export const bentTokens: Readonly<Record<string, ProviderBending>> = {
  'for another nonce': { claims: { nonce: 'another' } },
  'without a nonce': { claims: { nonce: undefined } },
  'of another issuer': { claims: { iss: 'https://evil.example' } },
  'without an issuer': { claims: { iss: undefined } },
  'for another audience': { claims: { aud: 'another' } },
  'without an audience': { claims: { aud: undefined } },
  'for several audiences, given to another': { claims: { aud: ['alongside', 'another'], azp: 'another' } },
  'that has expired': { claims: { exp: seconds(-600) } },
  'that never expires': { claims: { exp: undefined } },
  'that says when it expires in words': { claims: { exp: 'tomorrow' } },
  'without the time at which it was made': { claims: { iat: undefined } },
  'that is not yet valid': { claims: { nbf: seconds(3600) } },
  'that says it needs no signature': { signing: 'none' },
  'signed with the public key as if it were a secret': { signing: 'public key as secret' },
  'signed with the secret of the client': { signing: 'client secret' },
  'signed with another key under the same name': { signing: 'another key' },
  'signed with a key that nobody knows': { header: { kid: 'two' } },
  'with its signature cut off': { signing: 'stripped' },
  'whose words were changed after it was signed': { signing: 'payload swapped' },
  'with a header that asks for what we do not know': { header: { crit: ['b64'], b64: false } },
  'without a subject': { claims: { sub: undefined } },
  'with an empty subject': { claims: { sub: '' } },
  'with a number for a subject': { claims: { sub: 1 } },
  'with a list for a subject': { claims: { sub: ['subject-1'] } },
  'of another tenant': { claims: { tid: 'tenant-2' } },
  'of no tenant': { claims: { tid: undefined } },
  'of a list of tenants': { claims: { tid: ['tenant-1'] } },
};
