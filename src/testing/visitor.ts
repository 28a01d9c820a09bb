import type { FastifyInstance } from 'fastify';

export interface Reply {
  readonly status: number;
  /** Where a redirect leads; null otherwise. */
  readonly to: string | null;
  readonly html: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Method = 'GET' | 'HEAD' | 'POST';

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A browser as far as the server can tell: it keeps cookies, and sends forms as pages do. */
export interface Visitor {
  get(path: string): Promise<Reply>;
  post(path: string, typed?: Typed): Promise<Reply>;
  saveDraft(path: string, typed: Typed): Promise<Reply>;
  upload(path: string, file: { field: string; name: string; bytes: Uint8Array }, typed?: Typed): Promise<Reply>;
  /** A request made by hand, with what no page would send. */
  raw(method: Method, path: string, more?: { headers?: object; payload?: string | Buffer }): Promise<Reply>;
  keep(name: string, value: string): void;
  /** What it keeps: names and values. */
  cookies(): readonly (readonly [string, string])[];
}

/** What the browser says of where its forms come from, and of itself. */
interface Saying {
  readonly site?: 'same-origin' | 'cross-site' | undefined;
  readonly agent?: string | undefined;
}

export function visitorOf(app: FastifyInstance, { site = 'same-origin', agent = 'a test' }: Saying = {}): Visitor {
  const jar = new Map<string, string>();
  async function send(method: Method, url: string, more: { headers?: object; payload?: string | Buffer } = {}) {
    const headers = { 'sec-fetch-site': site, 'user-agent': agent, cookie: cookieHeader([...jar]), ...more.headers };
    const answer = await app.inject({ method, url, headers, ...(more.payload ? { payload: more.payload } : {}) });
    for (const { name, value, maxAge } of answer.cookies) maxAge === 0 ? jar.delete(name) : jar.set(name, value);
    return {
      status: answer.statusCode,
      to: answer.headers.location ?? null,
      html: answer.body,
      bytes: answer.rawPayload,
      headers: answer.headers,
    };
  }
  return {
    get: (path) => send('GET', path),
    post: (path, typed = {}) => send('POST', path, encoded(typed)),
    saveDraft: (path, typed) => {
      const form = encoded(typed);
      return send('POST', path, { ...form, headers: { ...form.headers, 'alongside-draft': 'save' } });
    },
    upload: (path, file, typed = {}) => send('POST', path, multipart(file, typed)),
    raw: send,
    keep: (name, value) => jar.set(name, value),
    cookies: () => [...jar],
  };
}

function encoded(typed: Typed) {
  const pairs = Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(pairs).toString() || ' ',
  };
}

function multipart({ field, name, bytes }: { field: string; name: string; bytes: Uint8Array }, typed: Typed) {
  const edge = 'alongside-test-boundary';
  const part = (head: string, body: Uint8Array | string) => [
    Buffer.from(`--${edge}\r\n${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ];
  const fields = Object.entries(typed).flatMap(([key, value]) =>
    [value].flat().flatMap((one) => part(`Content-Disposition: form-data; name="${key}"`, one)),
  );
  const file = part(
    `Content-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream`,
    bytes,
  );
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([...fields, ...file, Buffer.from(`--${edge}--\r\n`)]),
  };
}

/** The header in which a browser sends them. */
export const cookieHeader = (cookies: ReturnType<Visitor['cookies']>): string =>
  cookies.map(([name, value]) => `${name}=${value}`).join('; ');
