import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { Provider } from '../../../platform/http/index.ts';
import { providerFreshness } from '../limits.ts';

/** What was sent along with a browser, and has to come back with it. */
export interface Sent {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Whether the provider has to ask them again who they are. */
  readonly asksAgain: boolean;
}

const patience = { seconds: 5 };
const known = new WeakMap<Provider, Promise<Configuration>>();

/** What the provider says of itself, asked once. Its tokens count only with its signature. */
function configurationOf(provider: Provider): Promise<Configuration> {
  const before = known.get(provider);
  if (before) return before;
  const { issuer, clientId, clientSecret } = provider;
  const isHere = new URL(issuer).protocol === 'http:';
  const found = discovery(new URL(issuer), clientId, clientSecret, undefined, {
    execute: [enableNonRepudiationChecks, ...(isHere ? [allowInsecureRequests] : [])],
    timeout: patience.seconds,
  });
  known.set(provider, found);
  found.catch(() => known.delete(provider));
  return found;
}

/** Where the browser comes back to: an address for each provider, so that none can answer for another. */
export const returnAddress = (site: string, { name }: Provider): string => `${site}/sign-in/with/${name}/return`;

/** Where the browser is sent; null when the provider cannot be reached. */
export async function departure(provider: Provider, site: string, sent: Sent): Promise<string | null> {
  const { state, nonce, verifier, asksAgain } = sent;
  const configuration = await configurationOf(provider).catch(() => null);
  if (!configuration) return null;
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(site, provider),
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(asksAgain ? { prompt: 'login', max_age: String(providerFreshness.seconds) } : {}),
  });
  return address.href;
}

/** Who the provider says it is: nothing else of what it says is read. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
}

interface Returned {
  readonly site: string;
  /** The path that the browser came back to, with its query. */
  readonly address: string;
  readonly sent: Sent;
}

/** For whom the provider vouches; null for whatever is not exactly as it should be. */
export async function vouchedFor(provider: Provider, { site, address, sent }: Returned): Promise<Vouched | null> {
  try {
    const { search } = new URL(address, site);
    const tokens = await authorizationCodeGrant(
      await configurationOf(provider),
      new URL(`${returnAddress(site, provider)}${search}`),
      {
        pkceCodeVerifier: sent.verifier,
        expectedState: sent.state,
        expectedNonce: sent.nonce,
        idTokenExpected: true,
        ...(sent.asksAgain ? { maxAge: providerFreshness.seconds } : {}),
      },
    );
    const claims = tokens.claims();
    if (!claims?.sub || claims.iss !== provider.issuer || !isOfTenant(provider, claims)) return null;
    return { issuer: claims.iss, subject: claims.sub };
  } catch {
    // The library throws at everything that is not right, from a wrong state to a provider that does not answer.
    return null;
  }
}

function isOfTenant({ tenants }: Provider, claims: Readonly<Record<string, unknown>>): boolean {
  if (!tenants) return true;
  const tenant = claims[tenants.claim];
  return typeof tenant === 'string' && tenants.allowed.includes(tenant);
}
