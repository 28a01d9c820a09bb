import type { FastifyInstance } from 'fastify';

export type Typed = Readonly<Record<string, string | readonly string[]>>;

interface Posting {
  readonly path: string;
  readonly typed: Typed;
  /** Names and values, as a browser keeps them. */
  readonly cookies: Readonly<Record<string, string>>;
}

/** Sends the form of a page as a browser would, without a network. Gives the address that it leads to. */
export function handOn(app: FastifyInstance): (posting: Posting) => Promise<string | null> {
  let posted = 0;
  return async ({ path, typed, cookies }) => {
    posted += 1;
    const answer = await app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      cookies: { ...cookies },
      payload: encoded(typed),
      // Too many requests from one place in a minute would be turned away.
      remoteAddress: `127.1.${Math.floor(posted / 250)}.${posted % 250}`,
    });
    const { location } = answer.headers;
    if (answer.statusCode === 303 && location) return location;
    if (answer.statusCode === 200) return null;
    throw new Error(`${path} answered ${answer.statusCode}: ${saidBy(answer.body)}`);
  };
}

function encoded(typed: Typed): string {
  const pairs = Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString() || ' ';
}

/** What a page said against it, for whoever mends the story. */
const saidBy = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 400);
