import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Provider } from '../platform/http/index.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What a provider does otherwise than it should. */
export interface ProviderBending {
  /** Claims in place of the right ones; `undefined` leaves one out. */
  readonly claims?: Claims;
  readonly header?: Claims;
  readonly signing?: 'none' | 'public key as secret' | 'client secret' | 'another key' | 'stripped' | 'payload swapped';
  /** What the token endpoint answers, in place of tokens. */
  readonly answer?: 'nothing' | 'no token' | 'refusal' | 'a page' | 'elsewhere';
  readonly metadata?: Claims;
  readonly keys?: readonly object[];
}

export interface BentProvider {
  readonly provider: Provider;
  /** Bends it from now on; straight without a word. */
  bend(how?: ProviderBending): void;
  /** Takes the browser in at the address to which it was sent: the query with which it comes back. */
  admit(address: string): Record<string, string>;
  /** The last token that it gave. */
  readonly lastToken: () => string;
  /** The form that the token endpoint was sent last. */
  readonly lastAsked: () => URLSearchParams;
  close(): void;
}

/** A provider of sign-ins in software, whose every answer can be bent. */
export async function bentProvider(name: string, tenants: Provider['tenants'] = null): Promise<BentProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const clientSecret = 'a secret of the two of them';
  let bent: ProviderBending = {};
  let nonce = '';
  let token = '';
  let asked = new URLSearchParams();

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/.well-known/')) return send(response, { ...metadata(issuer()), ...bent.metadata });
    if (path === '/keys') return send(response, { keys: bent.keys ?? [jwk(keys.publicKey)] });
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      asked = new URLSearchParams(body);
      token = signed({ ...rightClaims(issuer(), nonce), ...bent.claims });
      answerToken(response, token, bent.answer);
    });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider listens nowhere');
  const issuer = () => `http://localhost:${address.port}`;

  function signed(claims: Claims): string {
    const { signing } = bent;
    const symmetric = signing === 'public key as secret' || signing === 'client secret';
    const alg = signing === 'none' ? 'none' : symmetric ? 'HS256' : 'RS256';
    const head = coded({ alg, kid: 'one', ...bent.header });
    const input = `${head}.${coded(claims)}`;
    if (signing === 'none' || signing === 'stripped') return `${input}.`;
    if (symmetric) return `${input}.${createHmac('sha256', secretFor(signing)).update(input).digest('base64url')}`;
    const { privateKey } = signing === 'another key' ? others : keys;
    const signature = createSign('sha256').update(input).sign(privateKey, 'base64url');
    return signing === 'payload swapped'
      ? `${head}.${coded({ ...claims, sub: 'subject-2' })}.${signature}`
      : `${input}.${signature}`;
  }
  const secretFor = (signing: ProviderBending['signing']) =>
    signing === 'client secret' ? clientSecret : keys.publicKey.export({ type: 'spki', format: 'pem' });

  return {
    provider: { name, label: 'Council sign-in', issuer: issuer(), clientId: 'alongside', clientSecret, tenants },
    bend: (how = {}) => {
      bent = how;
    },
    admit: (there) => {
      const { searchParams } = new URL(there);
      nonce = searchParams.get('nonce') ?? '';
      return { code: 'a-code', state: searchParams.get('state') ?? '', iss: issuer() };
    },
    lastToken: () => token,
    lastAsked: () => asked,
    close: () => server.close(),
  };
}

const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const jwk = (key: KeyObject): object => ({ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' });

function rightClaims(issuer: string, nonce: string): Claims {
  const now = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const about = { iss: issuer, aud: 'alongside', sub: 'subject-1', nonce, tid: 'tenant-1' };
  return { ...about, iat: now, exp: now + 300, auth_time: now, email: 'someone@council.example' };
}

const metadata = (issuer: string): Claims => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  authorization_response_iss_parameter_supported: true,
});

function send(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerToken(response: ServerResponse, token: string, answer: ProviderBending['answer']): void {
  const tokens = { access_token: 'an-access-token', token_type: 'Bearer', expires_in: 300 };
  if (answer === 'nothing') response.destroy();
  else if (answer === 'no token') send(response, tokens);
  else if (answer === 'refusal') send(response, { error: 'invalid_grant' }, 400);
  else if (answer === 'a page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>');
  else if (answer === 'elsewhere') response.writeHead(302, { location: 'http://localhost:1/token' }).end();
  else send(response, { ...tokens, id_token: token });
}
