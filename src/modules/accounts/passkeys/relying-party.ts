import type { Settings } from '../../../platform/http/index.ts';

/** Ed25519, ES256 and RS256, as COSE numbers them: every device in use knows one of these. */
export const algorithms = [-8, -7, -257];

/** For whom a passkey is made: this host, at this address, under this name. */
export function relyingParty({ baseUrl, serviceName }: Settings) {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin, name: serviceName };
}
